import { findPhrase } from '../text/find-phrase.ts';
import type { StyleRule } from './style-schema.ts';

const QUOTED = /“([^”]*)”/gu;
const CHINESE_MARKS = /[“《]/gu;
/** Two words or more with a capital each, but for the little ones between: a name, not a saying. */
const NAME = /^[A-Z0-9][\p{L}\p{N}’–-]*(?: (?:[A-Z0-9][\p{L}\p{N}’–-]*|of|and|for|the|to|in))* [A-Z][\p{L}\p{N}’–-]*$/u;

/** What the English of one sentence does against one rule, in words; null when the rule is kept or does not apply. */
export function breachOf(rule: StyleRule, id: string, zh: string, en: string): string | null {
  if (rule.in && !rule.in.some((passage) => id.startsWith(`${passage}.`))) return null;
  const cue = rule.zh === undefined ? '' : new RegExp(rule.zh, 'u').exec(zh)?.[0];
  if (cue === undefined) return null;
  const forbidden = rule.never?.map((phrase) => findPhrase(en, phrase)).find((found) => found !== undefined);
  const of = cue === '' ? '' : ` for ${cue}`;
  if (forbidden !== undefined) return `“${forbidden}”${of}: ${rule.why}`;
  if (rule.en?.every((phrase) => findPhrase(en, phrase) === undefined)) {
    return `none of “${rule.en.join('”, “')}”${of}: ${rule.why}`;
  }
  return null;
}

/** Faults of one sentence against the rules of style, each in words, without those that a rule excepts. */
export function checkStyle(rules: StyleRule[], id: string, zh: string, en: string): string[] {
  return [
    ...rules
      .filter(({ except }) => !except || !Object.hasOwn(except, id))
      .flatMap((rule) => breachOf(rule, id, zh, en) ?? []),
    ...checkQuotation(zh, en),
  ];
}

/** Quotation marks stand where the Chinese has some, and round no name: in English they signal doubt. */
function checkQuotation(zh: string, en: string): string[] {
  const quoted = [...en.matchAll(QUOTED)].map(([, words]) => words!);
  const marks = zh.match(CHINESE_MARKS)?.length ?? 0;
  return [
    ...(quoted.length > marks ? [`has more in quotation marks than the Chinese (${quoted.length} to ${marks})`] : []),
    ...(zh.includes('《') ? [] : quoted.filter((words) => NAME.test(words))).map(
      (words) => `“${words}” is a name; names and titles need no quotation marks`,
    ),
  ];
}
