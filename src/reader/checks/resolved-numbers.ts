import type { SentenceText } from '../../domain/numbers/read-commitment.ts';
import { resolveNumbers, type ReportNumber } from '../../domain/numbers/resolve-numbers.ts';
import { sentencesOf } from '../../domain/report/join-report.ts';
import type { Content } from '../read-content.ts';

/** Every sentence of the report on both sides; the English is null where there is none yet. */
export function sentenceTexts({ report, translations }: Content): Map<string, SentenceText> {
  const english = new Map(
    translations.flatMap(({ data }) => Object.entries(data.units)).map(([id, unit]) => [id, unit.en]),
  );
  return new Map(report.flatMap(sentencesOf).map(({ id, zh }) => [id, { zh, en: english.get(id) || null }]));
}

/** The numbers of the content, resolved. Throws as `resolveNumbers` does. */
export function resolveContent(content: Content): Map<string, ReportNumber> {
  const { site, numbers, units, cues } = content;
  const { date } = site.data.report;
  return resolveNumbers(numbers.data, {
    units: units.data,
    date,
    cues: cues.data,
    sentences: sentenceTexts(content),
  });
}

/** The same, or null where something is wrong with the numbers, which their own check says. */
export function tryResolve(content: Content): Map<string, ReportNumber> | null {
  try {
    return resolveContent(content);
  } catch {
    return null;
  }
}
