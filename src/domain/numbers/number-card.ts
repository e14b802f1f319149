import type { Bilingual, Locale } from '../locale.ts';
import type { Status } from './status.ts';
import { formatTime } from './number-time.ts';
import { numberDetails, writeNumber, writeStatus } from './number-text.ts';
import type { ReportNumber } from './resolve-numbers.ts';

/** A number as the text needs it: what its sign says and where it leads. */
export type NumberSign = { status: Status; label: Bilingual; href: string };

/** What the small card shows of a number in one interface language; `status` names the sign, `facts` are short lines. */
export type NumberCard = {
  value: string;
  label: string;
  status: Status;
  facts: string[];
  remark: string | null;
  chart: Way | null;
  /** What came of a goal or forecast; null of any other number. */
  outcome: Way | null;
};

/** The way to the chart that draws a number, or to what came of it: a line that says so, and where it leads. */
export type Way = { name: string; href: string };

/** The interface’s words that a card needs: for its status, for its bound (empty for `stated`), and for no date. */
export type NumberCardWords = { status: string; bound: string; undated: string };

/** The card of a number: value written out, status, bound, horizon, remark, its chart where one draws it, what came of it. */
export function numberCard(
  number: ReportNumber,
  locale: Locale,
  words: NumberCardWords,
  { chart, outcome }: { chart?: Way | undefined; outcome?: Way | undefined } = {},
): NumberCard {
  const when = number.time ? formatTime(number.time, locale) : number.status === 'target' ? words.undated : '';
  return {
    value: writeNumber(number, locale),
    label: number.label[locale],
    status: number.status,
    facts: [writeStatus(number, words.status, locale), words.bound, when].filter((fact) => fact !== ''),
    remark: numberDetails(number, locale),
    chart: chart ?? null,
    outcome: outcome ?? null,
  };
}
