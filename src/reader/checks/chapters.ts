import { LOCALES, type Locale } from '../../domain/locale.ts';
import { briefFaults, lookForFaults } from '../../domain/report/check-brief.ts';
import { sectionTexts } from '../../domain/report/chapter-sections.ts';
import { sentencesOf } from '../../domain/report/join-report.ts';
import type { SourcePassage } from '../../domain/report/parse-report.ts';
import { isSectionHeading } from '../../domain/report/section-heading.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import type { Filed } from '../folder-reader.ts';
import type { ChapterFile, Content } from '../read-content.ts';
import { findFaults, mdxFaults, type ComponentForm } from './mdx.ts';
import { oneFileEach } from './one-file-each.ts';

const PASSAGE = /<Passage of="([^"]*)" \/>/g;
const CITE = /<Cite of="([^"]*)" \/>/g;
const SECTIONS = { Brief: briefFaults, LookFor: lookForFaults } satisfies Record<
  string,
  (text: string, locale: Locale) => string[]
>;
const section = (name: string): ComponentForm => ({
  tag: new RegExp(`^<${name} lang="(?:zh|en)">$`),
  example: `<${name} lang="en">`,
  around: true,
});
const COMPONENTS = {
  Passage: { tag: /^<Passage of="\d+\.\d+" \/>$/, example: '<Passage of="5.3" />' },
  // Its attributes are read one by one.
  Note: { tag: /^<Note\s/, example: '<Note on="5.3.2" zh="…" en="…" />' },
  Chart: { tag: /^<Chart slug="[^"]*" \/>$/, example: '<Chart slug="gdp-rank" />' },
  Cite: { tag: /^<Cite of="\d+\.\d+\.\d+" \/>$/, example: '<Cite of="5.3.2" />' },
  Contents: { tag: /^<Contents \/>$/, example: '<Contents />' },
  Brief: section('Brief'),
  LookFor: section('LookFor'),
} satisfies Record<string, ComponentForm>;

/**
 * An annotated chapter has every passage once, in order, and its sections in both languages, which one that nobody has begun
 * to translate may lack; notes and citations belong to sentences that exist, components and pictures are there.
 */
export function checkChapters({ report, chapters, translations }: Content, folder: ContentFolder): Fault[] {
  const begun = new Set(translations.filter(({ data }) => data.status !== 'none').map(({ data }) => data.chapter));
  const ids = new Set(report.flatMap(sentencesOf).map(({ id }) => id));
  return oneFileEach(folder.label('chapters'), report, chapters, ({ passages }, filed) => {
    const own = new Set(sentencesOf({ passages }).map(({ id }) => id));
    const { file, data } = filed;
    const shown = [...data.body.matchAll(PASSAGE)].map(([, id]) => id);
    const expected = passages.map(({ id }) => id);
    const inOrder = shown.join() === expected.join();
    return [
      ...(inOrder
        ? []
        : [{ file, what: `shows the passages ${shown.join(', ')}; the report has ${expected.join(', ')}` }]),
      ...nameFaults(filed, passages),
      ...data.notes
        .filter(({ on }) => !own.has(on))
        .map(({ on }) => ({ file, id: on, what: 'is a note on a sentence that this chapter does not have' })),
      ...findFaults(filed, CITE, (id) => (ids.has(id) ? null : `the sentence ${id} is cited and does not exist`)),
      ...mdxFaults(filed, folder.pathOf('chapters'), COMPONENTS),
      ...sectionFaults(filed, begun.has(data.chapter)),
    ];
  });
}

/** The site names passages of this chapter, and only those that the report gives no heading. */
function nameFaults({ file, data }: Filed<ChapterFile>, passages: SourcePassage[]): Fault[] {
  return Object.keys(data.passages ?? {}).flatMap((id): Fault[] => {
    const passage = passages.find((candidate) => candidate.id === id);
    if (!passage) return [{ file, id, what: 'names a passage that this chapter does not have' }];
    const [first] = passage.sentences;
    if (!isSectionHeading(first!.zh)) return [];
    return [{ file, id, what: `has a heading of the report’s own, ${first!.zh} Take the site’s name out` }];
  });
}

/** A section stands in both languages, once each, as it is to be written; where it is not `needed`, in both or in none. */
function sectionFaults({ file, data: { body } }: Filed<ChapterFile>, needed: boolean): Fault[] {
  return Object.entries(SECTIONS).flatMap(([name, faultsOf]) => {
    if (!needed && !body.includes(`<${name} `)) return [];
    const sections = LOCALES.map((locale) => ({ locale, texts: sectionTexts(body, name, locale) }));
    const missing = sections.filter(({ texts }) => texts.length !== 1);
    if (missing.length > 0) {
      return missing.map(({ locale, texts }) => ({
        file,
        what: `has ${texts.length || 'no'} <${name} lang="${locale}">; it needs one in each language`,
      }));
    }
    const faults = sections.flatMap(({ locale, texts }) =>
      faultsOf(texts[0]!, locale).map((what) => ({ file, id: `${name} ${locale}`, what })),
    );
    const [one, other] = sections.map(({ texts }) => [...texts[0]!.matchAll(CITE)].map(([, id]) => id).join(', '));
    // A sentence that lost its citation has a message of its own.
    return faults.length > 0 || one === other
      ? faults
      : [{ file, id: name, what: `cites ${one} in one language and ${other} in the other; both say the same` }];
  });
}
