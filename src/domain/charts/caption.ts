import { writeStatus } from '../numbers/number-text.ts';
import { formatTime } from '../numbers/number-time.ts';
import { joinParts } from '../punctuation.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { stackBlocks, type Block } from './mark.ts';
import type { Datum, Panel } from './panel.ts';
import { statusWord } from './status-word.ts';
import { nameBlock, textBlock } from './text-block.ts';

const SIGN = 9;
const INDENT = 15;

/** What stands beside the sign of a number: start or not, what it is, how firmly, and when: “target (“aim”), by 2025”. */
export function captionText({ number, role }: Datum, panel: Pick<Panel, 'data'>, { locale, t }: Layout): string {
  const inTime = panel.data.some((datum) => datum.role === 'start');
  const { status, time } = number;
  const when = time
    ? formatTime(time, locale)
    : status === 'target'
      ? t('chart.noDate')
      : inTime && status !== 'derived'
        ? t('chart.noYear')
        : null;
  const word = writeStatus(number, statusWord(status, t), locale);
  return joinParts([role === 'start' ? t('chart.start') : null, word, when], 'comma', locale);
}

/** The name of the row where it has one, then sign and caption, within a width. */
export function captionBlock(datum: Datum, panel: Panel, layout: Layout, width = layout.width): Block {
  const caption = signedText(captionText(datum, panel, layout), datum, width);
  if (!datum.label) return caption;
  return stackBlocks(
    [nameBlock(datum.label[layout.locale], width, isNarrow(layout) ? TYPE.caption : TYPE.label), caption],
    0,
  );
}

/** The one caption above rows that all have the same; null where they differ or are few. */
export function sharedCaption(data: Datum[], panel: Panel, layout: Layout, least = 4): Block | null {
  const captions = new Set(data.map((datum) => captionText(datum, panel, layout)));
  return data.length >= least && captions.size === 1 ? signedText([...captions][0]!, data[0]!, layout.width) : null;
}

/** Text with the sign of a number’s status before it. */
export function signedText(text: string, { number }: Datum, width: number): Block {
  const block = textBlock(text, { width: width - INDENT, x: INDENT, size: TYPE.caption, tone: 'soft' });
  return {
    ...block,
    marks: [{ kind: 'sign', x: SIGN / 2, y: 8.5, size: SIGN, status: number.status }, ...block.marks],
  };
}
