import { breachOf, checkStyle } from '../../domain/report/check-style.ts';
import { countWords, LARGEST_MEAN, LONGEST_SENTENCE, measureSentences } from '../../domain/report/measure-sentences.ts';
import type { Translation } from '../../domain/report/translation-schema.ts';
import type { Fault } from '../fault.ts';
import type { Filed } from '../folder-reader.ts';
import type { Content } from '../read-content.ts';

/** The edition of a chapter’s English from which on the rules of style hold. */
const FIRST_EDITION = 2;

/** From its second edition on a chapter’s English keeps the rules of content/style and can be read aloud. */
export function checkStyles(content: Content): Fault[] {
  return content.translations
    .filter(({ data }) => data.status === 'complete' && (data.version ?? 0) >= FIRST_EDITION)
    .flatMap((translation) => styleFaults(content, translation));
}

/** What the English of one chapter does against the rules, whatever its edition. */
export function styleFaults({ report, style }: Content, { file, data }: Filed<Translation>): Fault[] {
  const rules = style.flatMap((filed) => filed.data);
  const heading = report.find(({ number }) => number === data.chapter)?.heading;
  const texts = [
    ...(heading ? [{ id: `heading ${data.chapter}`, zh: heading, en: data.heading }] : []),
    ...Object.entries(data.units).map(([id, unit]) => ({ id, ...unit })),
  ];
  const { mean } = measureSentences(Object.values(data.units));
  return [
    ...texts.flatMap(({ id, zh, en }) => checkStyle(rules, id, zh, en).map((what) => ({ file, id, what }))),
    ...Object.entries(data.units).flatMap(([id, { en, long }]) =>
      lengthFaults(en, long).map((what) => ({ file, id, what })),
    ),
    ...(mean > LARGEST_MEAN
      ? [
          {
            file,
            what: `its sentences have ${mean.toFixed(1)} words on average, ${LARGEST_MEAN} at most can be read aloud`,
          },
        ]
      : []),
    ...style.flatMap(({ file, data: rules }) =>
      rules.flatMap((rule) =>
        texts
          .filter(({ id, zh, en }) => rule.except?.[id] !== undefined && breachOf(rule, id, zh, en) === null)
          .map(({ id }) => ({ file, id, what: `is excepted from the rule for ${rule.zh}, but keeps it` })),
      ),
    ),
  ];
}

function lengthFaults(en: string, long: string | undefined): string[] {
  const longest = Math.max(...countWords(en));
  if (longest > LONGEST_SENTENCE) {
    return long === undefined
      ? [`has a sentence of ${longest} words; divide it, or say why not (long:); ${LONGEST_SENTENCE} can be read aloud`]
      : [];
  }
  return long === undefined ? [] : ['gives a reason for a long sentence, but has none'];
}
