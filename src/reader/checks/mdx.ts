import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import type { Filed, MdxBody } from '../folder-reader.ts';

const COMPONENT = /<\/?([A-Z]\w*)/g;
const PICTURE = /!\[[^\]]*\]\(([^)\s]+)[^)]*\)|<img\b[^>]*\bsrc="([^"]*)"/g;

/** Components that do not exist and pictures that will not be there, with their lines. `folder` is the place on the disk where the file stands. */
export function mdxFaults(filed: Filed<MdxBody>, folder: string, components: string[]): Fault[] {
  return [
    ...findFaults(filed, COMPONENT, (name) => {
      if (components.includes(name)) return null;
      const known = components.length > 0 ? `; there are ${components.join(', ')}` : '';
      return `<${name}> is no component of this page${known}`;
    }),
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

function pictureFault(address: string, folder: string): string | null {
  if (/^(?:[a-z]+:)?\/\//i.test(address)) return `the picture ${address} is on another site; put it beside this file`;
  if (!address.startsWith('./')) return `the picture ${address} must be named from this folder, such as ./photo.jpg`;
  return existsSync(join(folder, address)) ? null : `there is no picture ${address}`;
}
