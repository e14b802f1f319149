import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import type { Filed, MdxBody } from '../folder-reader.ts';

const COMPONENT = /(<\/?[A-Z][^>]*>?)/g;
const PICTURE = /!\[[^\]]*\]\(([^)\s]+)[^)]*\)|<img\b[^>]*\bsrc="([^"]*)"/g;

/** What a component may look like: its tag alone, or an opening and a closing tag around a text. */
export type ComponentForm = { tag: RegExp; example: string; around?: true };

/**
 * Components that do not exist or are written otherwise, and pictures that will not be there, with their lines. `folder` is
 * the place on the disk where the file stands.
 */
export function mdxFaults(filed: Filed<MdxBody>, folder: string, components: Record<string, ComponentForm>): Fault[] {
  return [
    ...findFaults(filed, COMPONENT, (tag) => componentFault(tag, components)),
    ...Object.entries(components).flatMap(([name, { around }]) => (around ? unclosed(filed, name) : [])),
    ...findFaults(filed, PICTURE, (address) => pictureFault(address, folder)),
  ];
}

/** A fault with its line for each match whose first group `judge` objects to. */
export function findFaults(
  { file, data: { body, bodyLine } }: Filed<MdxBody>,
  pattern: RegExp,
  judge: (found: string) => string | null,
): Fault[] {
  return [...body.matchAll(pattern)].flatMap(({ index, 1: first, 2: second }) => {
    const what = judge((first ?? second)!);
    return what === null ? [] : [{ file, line: bodyLine + body.slice(0, index).split('\n').length - 1, what }];
  });
}

function componentFault(tag: string, components: Record<string, ComponentForm>): string | null {
  const name = /\w+/.exec(tag)![0];
  const form = components[name];
  if (!form) {
    const known = Object.keys(components).join(', ');
    return `<${name}> is no component of this page${known && `; there are ${known}`}`;
  }
  const fits = form.around && tag === `</${name}>` ? true : form.tag.test(tag);
  return fits ? null : `${tag.split('\n')[0]} is not of the form ${form.example}`;
}

function unclosed({ file, data: { body } }: Filed<MdxBody>, name: string): Fault[] {
  const [opened, closed] = [body.split(`<${name} `).length, body.split(`</${name}>`).length];
  return opened === closed
    ? []
    : [{ file, what: `<${name} …> is opened ${opened - 1} and closed ${closed - 1} times` }];
}

function pictureFault(address: string, folder: string): string | null {
  if (/^(?:[a-z]+:)?\/\//i.test(address)) return `the picture ${address} is on another site; put it beside this file`;
  if (!address.startsWith('./')) return `the picture ${address} must be named from this folder, such as ./photo.jpg`;
  return existsSync(join(folder, address)) ? null : `there is no picture ${address}`;
}
