import { LOCALES } from '../../domain/locale.ts';
import { citedSources } from '../../domain/prose/cited-sources.ts';
import type { Finding } from '../../domain/prose/home-schema.ts';
import { COUNTS } from '../../domain/prose/report-counts.ts';
import { placesOf } from '../../domain/ui/fill-words.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';
import { suggestName } from '../suggest-name.ts';

/** Facts of the home page have a source that the background cites, and findings count and draw what exists. */
export function checkHome(content: Content): Fault[] {
  const { home, pages } = content;
  const background = pages.find(({ data }) => data.slug === 'background');
  const cited = background ? citedSources(background.data.body) : [];
  const unsourced = home.data.facts
    .filter(({ source }) => !cited.includes(source))
    .map(({ name, source }) => ({
      id: name.en,
      what: `names the source ${source}, which the background does not cite`,
    }));
  const faults = home.data.findings.flatMap((finding) =>
    [...placeFaults(finding), ...pictureFaults(finding, content)].map((what) => ({ id: finding.title.en, what })),
  );
  return [...unsourced, ...faults].map((fault) => ({ file: home.file, ...fault }));
}

function placeFaults({ title, text }: Finding): string[] {
  const places = [title, text].flatMap((words) => LOCALES.flatMap((locale) => placesOf(words[locale])));
  return [...new Set(places)]
    .filter((place) => !COUNTS.some((name) => name === place))
    .map((place) => `counts {${place}}, which does not exist${suggestName(place, COUNTS)}`);
}

function pictureFaults(finding: Finding, { outcomes, terms }: Content): string[] {
  if (finding.of === 'outcomes')
    return outcomes.length > 0 ? [] : ['draws what came of promises, and there are no outcomes'];
  if (finding.of !== 'phrase') return [];
  const term = terms.find(({ data }) => data.slug === finding.term);
  if (!term) return [`draws the term ${finding.term}, which does not exist`];
  return term.data.parts ? [] : [`draws the term ${finding.term}, which has no parts`];
}
