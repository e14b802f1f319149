import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import chicago from '@citation/csl-style-chicago-note-bibliography/info.json' with { type: 'json' };
import type { CitedWork } from './cited-work.ts';
import { toCsl } from './write-csl.ts';

/** The styles that a citation processor writes, at build: APA 7, and the bibliography of Chicago 17. */
export const STYLES = ['apa', 'chicago'] as const;
export type Style = (typeof STYLES)[number];

/** Both interfaces ask for the same references, and the processor is slow. */
const written = new Map<string, string>();

const { styles } = plugins.config.get('@csl');
styles.add('chicago', chicago.content);
for (const name of STYLES) styles.add(name, forOneWork(styles.get(name)));

/** A list of one work needs no order, and nothing that tells its citation from another's: to work these out takes half of the time. */
function forOneWork(style: string): string {
  return style
    .replace(/<citation[^]*?<\/citation>/, '<citation><layout><text variable="id"/></layout></citation>')
    .replace(/(<bibliography[^>]*>\s*)<sort>[^]*?<\/sort>/, '$1');
}

/**
 * The reference in a style, in plain text. `titleInEnglish` stands in brackets behind a title in another language, as both styles
 * want it.
 */
export function styleReference(work: CitedWork, style: Style, titleInEnglish: string | null = null): string {
  const item = toCsl({ ...work, text: null });
  const title = titleInEnglish === null ? item.title : `${item.title} [${titleInEnglish}]`;
  const named = { ...item, title };
  const key = `${style} ${JSON.stringify(named)}`;
  const reference = written.get(key) ?? new Cite(named).format('bibliography', { style, lang: 'en-US' }).trim();
  written.set(key, reference);
  return reference;
}
