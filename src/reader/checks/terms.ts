import { sentencesOf } from '../../domain/report/join-report.ts';
import { explanationFaults } from '../../domain/terms/explanation-faults.ts';
import { isCapitalOfSentence } from '../../domain/terms/is-capital-of-sentence.ts';
import { chineseForms, type Term } from '../../domain/terms/term-schema.ts';
import { findLonely, namedTerms } from '../../domain/terms/link-terms.ts';
import { foldTerm } from '../../domain/terms/match-terms.ts';
import { originFaults } from '../../domain/terms/origin-faults.ts';
import { personFaults } from '../../domain/terms/person-faults.ts';
import { partCounts } from '../../domain/terms/part-counts.ts';
import { viewFaults } from '../../domain/terms/view-faults.ts';
import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';
import { addressFaults } from './source-address.ts';
import { suggestName } from '../suggest-name.ts';

/** Terms stand in the report, share no form, are explained as they claim to be, and refer to what exists. */
export function checkTerms(content: Content): Fault[] {
  const texts = content.report.flatMap(({ heading, passages }) => [
    ...(heading === null ? [] : [heading]),
    ...sentencesOf({ passages }).map(({ zh }) => zh),
  ]);
  // Folded, no text has a line feed, which so keeps one from running into the next.
  const written = texts.map(foldTerm).join('\n');
  const translation = content.translations
    .flatMap(({ data }) => Object.values(data.units).map(({ en }) => en))
    .join('\n');
  const slugs = new Set(content.terms.map(({ data }) => data.slug));
  const owners = new Map<string, string>();

  const lonely = new Set(findLonely(content.terms.map(({ data }) => data)));
  const sentenceIds = new Set(content.report.flatMap(sentencesOf).map(({ id }) => id));

  return content.terms.flatMap(({ file, data: term }) => {
    const faults: Fault[] = [];
    const fault = (what: string) => faults.push({ file, id: term.slug, what });

    for (const form of chineseForms(term)) {
      const owner = owners.get(foldTerm(form));
      if (owner) fault(`the form ${form} belongs to ${owner} already`);
      owners.set(foldTerm(form), term.slug);
      if (!written.includes(foldTerm(form))) fault(`${form} stands nowhere in the report`);
    }
    if (isCapitalOfSentence(term.en, translation)) {
      fault(`“${term.en}” has the capital of a sentence’s start; the translation writes its first word small`);
    }
    if (term.chain && !term.chain.includes(term.slug)) fault('names a chain that it is not in');
    for (const slug of namedTerms(term)) {
      if (!slugs.has(slug)) fault(`refers to the term ${slug}, which does not exist${suggestName(slug, slugs)}`);
      if (slug === term.slug && !term.chain?.includes(slug)) fault('refers to itself');
    }
    if (lonely.has(term.slug)) fault('is related to no other term, and none leads to it; name one under related');
    for (const id of (term.parts ?? []).flatMap(({ sentences = [] }) => sentences)) {
      if (!sentenceIds.has(id)) fault(`a part names the sentence ${id}, which does not exist`);
    }
    const found = [
      ...partFaults(term),
      ...sourceFaults(term, content.publishers),
      ...viewFaults(term, content.termWords.data.hedges),
      ...explanationFaults(term, content.termWords.data),
      ...originFaults(term, content.site.data.report.date),
      ...personFaults(term, content.termWords.data.charges),
    ];
    for (const what of found) fault(what);
    return faults;
  });
}

function partFaults(term: Term): string[] {
  if (term.parts && term.noParts) return ['lists parts and says that there are none'];
  if (term.kind !== 'numbered-shorthand') return [];
  if (!term.parts && !term.noParts) return ['is a shorthand without parts and without a reason (noParts)'];
  const expected = partCounts(term.zh);
  if (term.parts && expected.length > 0 && !expected.includes(term.parts.length) && !term.noParts) {
    return [`has ${term.parts.length} parts, its name says ${expected.join(' or ')}`];
  }
  return [];
}

function sourceFaults(term: Term, publishers: Content['publishers']): string[] {
  const sources = term.sources ?? [];
  const addresses = sources.flatMap(({ url }) => url ?? []);
  const faults = sources.flatMap((source) => addressFaults(source, publishers));
  if (term.basis === 'documented' && sources.length === 0) faults.push('is called documented and names no source');
  const cited: [what: string, source: string | undefined][] = [
    ['the official English', term.official?.source],
    ['the first use', term.first?.source],
    ['the quotation (use)', term.use?.source],
    ...(term.otherRenderings ?? []).map(({ en, source }): [string, string | undefined] => [`“${en}”`, source]),
    ...(term.views ?? []).map(({ by, source }): [string, string | undefined] => [`the view of ${by.en}`, source]),
  ];
  const foreign = cited.filter(([, source]) => source !== undefined && !addresses.includes(source));
  return [...faults, ...foreign.map(([what]) => `the source of ${what} is not among its sources`)];
}
