import type { PublisherNames } from '../terms/publisher-names.ts';
import type { Outcome } from './join-outcomes.ts';
import type { OutcomeRecord } from './outcome-record-schema.ts';

/** The public record of an outcome. */
export function outcomeRecord(entry: Outcome, publisherNames: PublisherNames): OutcomeRecord {
  const { slug, title, numbers, sentence, quote, quoteEn, due, firmness, ...outcome } = entry;
  const { reading, part, reports, searched, remark, differ } = outcome;
  return {
    slug,
    title,
    numbers: numbers.map(({ id }) => id),
    sentence,
    quote,
    quoteEn: quoteEn ?? null,
    due: { kind: due.kind, date: due.date, words: due.words },
    firmness: firmness.commitment,
    hedge: firmness.word,
    reading,
    part: part ?? null,
    reports: reports.map(
      ({ value, bound, unit, asOf, inferred, words, measure, scope, series, revision, comparable, why, source }) => ({
        value,
        bound: bound ?? null,
        unit: unit ?? null,
        asOf,
        inferred: inferred ?? false,
        words,
        measure: measure ?? null,
        scope: scope ?? null,
        series: series ?? null,
        revision: revision ?? null,
        comparable,
        why: why ?? null,
        source: {
          ...source,
          titleEn: source.titleEn ?? null,
          about: source.about ?? null,
          publisherEn: publisherNames[source.publisher] ?? null,
          issuer: source.issuer ?? null,
          issuerEn: publisherNames[source.issuer ?? ''] ?? null,
          url: source.url ?? null,
        },
      }),
    ),
    searched: searched ?? null,
    remark: remark ?? null,
    differ: differ ?? null,
  };
}
