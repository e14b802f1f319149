import type { SentenceId } from '../ids.ts';
import { LANG_TAG, type Locale } from '../locale.ts';
import { numberDetails, writeNumber, writeStatus } from '../numbers/number-text.ts';
import { formatTime } from '../numbers/number-time.ts';
import { bracket, joinParts, PUNCTUATION } from '../punctuation.ts';
import type { Translate } from '../ui/translate.ts';
import { writeDate } from '../write-date.ts';
import { chartRows, mentionRows, sentencesOfNumber } from './chart-rows.ts';
import { datedFinding, dateline } from './dateline.ts';
import { drawLinks, type MarkLink } from './draw-links.ts';
import { drawPicture } from './draw-picture.ts';
import type { KeyEntry } from './key.ts';
import type { LaidOutChart } from './lay-out-chart.ts';
import { forSizes, type Size } from './layout.ts';
import { headOf, type LinkArea, type Picture } from './mark.ts';
import type { Chart } from './series.ts';
import { leadOn, sourceLine } from './source-line.ts';
import { statusWord } from './status-word.ts';

/** A line of the table below a chart. */
export type TableRow = { what: string; value: string; status: string; when: string; sentences: SentenceId[] };
/** A mark of the key as SVG, with what it means. */
export type DrawnKey = { svg: string; text: string }[];

/** A chart in one interface language as pages and frames print it; `drawings` are SVG, one for each width. */
export type ChartView = {
  slug: string;
  locale: Locale;
  dateline: string;
  title: string;
  shows: string;
  not: string;
  source: string;
  licence: string;
  /** What its page has more than a frame. */
  open: string;
  drawings: Record<Size, string>;
  key: DrawnKey;
  rows: TableRow[];
};

/** Prepares a chart for printing. `place` tells apart the drawings of one chart that stands on a page more than once. */
export function chartView(laidOut: LaidOutChart, place = 'chart'): ChartView {
  const { chart, locale, t, site, pictures, key } = laidOut;
  const draw = (size: Size) =>
    drawPicture(pictures[size], {
      id: `${place}-${chart.slug}-${size}`,
      title: chart.title[locale],
      description: datedFinding(laidOut),
      lang: LANG_TAG[locale],
    });
  return {
    slug: chart.slug,
    locale,
    dateline: dateline(laidOut),
    title: chart.title[locale],
    shows: chart.shows[locale],
    not: chart.not[locale],
    source: sourceLine(chart, laidOut),
    licence: t('chart.licence', { site: site.name[locale] }),
    open: leadOn(chart, t),
    drawings: forSizes(draw),
    key: drawKey(key, `${place}-${chart.slug}-key`),
    rows: tableRows(chart, locale, t),
  };
}

/** Width and height of the box that a thumbnail is drawn into, in px. */
const THUMBNAIL = { width: 320, height: 240 };
/** Below this scale its words are too small to be read. */
const READABLE = 0.85;

/**
 * The drawing without a name, for a link that says its title: that of its layouts which stands larger in a small box, or, where its
 * words could not be read, the head of the narrow one.
 */
export function drawThumbnail({ chart, pictures }: LaidOutChart): { svg: string; isCut: boolean } {
  const scaleOf = ({ width, height }: Picture) => Math.min(THUMBNAIL.width / width, THUMBNAIL.height / height);
  const [largest] = Object.values(pictures).sort((a, b) => scaleOf(b) - scaleOf(a));
  const isCut = scaleOf(largest!) < READABLE;
  const { narrow } = pictures;
  const shown = isCut ? headOf(narrow, (narrow.width * THUMBNAIL.height) / THUMBNAIL.width) : largest!;
  return { svg: drawPicture(shown, { id: `gallery-${chart.slug}` }), isCut };
}

/** The links of a chart’s marks, one layer for each drawing. */
export function chartLinks(
  { chart, locale, t, pictures }: LaidOutChart,
  hrefOf: Record<'place' | 'outcome', (slug: string) => string> & { sentence: (id: SentenceId) => string },
): Record<Size, string> {
  const numbers = new Map(chart.numbers.map((number) => [number.id, number]));
  const linkOf = (area: LinkArea): MarkLink => {
    if ('sentence' in area) return { href: hrefOf.sentence(area.sentence), name: area.says };
    if ('place' in area) return { href: hrefOf.place(area.place), name: area.says };
    if ('outcome' in area) return { href: hrefOf.outcome(area.outcome), name: area.says };
    const number = numbers.get(area.number)!;
    const { colon, list } = PUNCTUATION[locale];
    const sentences = sentencesOfNumber(number).join(list);
    const hedge = number.hedge && writeStatus(number, statusWord(number.status, t), locale);
    const value = joinParts([writeNumber(number, locale), hedge], 'comma', locale);
    const name = `${number.label[locale]}${colon}${value}`;
    return {
      href: hrefOf.sentence(number.sentence),
      name: name + PUNCTUATION[locale].gap + bracket(sentences, locale),
    };
  };
  return forSizes((size) => drawLinks(pictures[size], t('chart.sentences'), linkOf));
}

/** The key’s marks as SVG without names, for the words stand beside them. */
export function drawKey(entries: KeyEntry[], id: string): DrawnKey {
  return entries.map(({ text, picture }, index) => ({ text, svg: drawPicture(picture, { id: `${id}-${index}` }) }));
}

/**
 * The numbers of a chart, and what it says without one, as its table writes them: each number by its own name, for what the
 * picture calls it holds beside the picture alone.
 */
export function tableRows(chart: Chart, locale: Locale, t: Translate): TableRow[] {
  const numbers = chartRows(chart).map(({ number }) => ({
    what: number.label[locale],
    value: writeNumber(number, locale),
    status: writeStatus(number, statusWord(number.status, t), locale),
    when: number.time ? formatTime(number.time, locale) : number.status === 'target' ? t('chart.noDate') : '',
    sentences: sentencesOfNumber(number),
  }));
  const mentions = mentionRows(chart).map(({ series, text, status, sentence, asOf, figure }) => ({
    // Heads of places and of later figures name the thing; the others say what is the case with what stands below them.
    ...(chart.places || figure
      ? { what: series[locale], value: text[locale] }
      : { what: text[locale], value: series[locale] }),
    sentences: [sentence],
    status: status === null ? '' : statusWord(status, t),
    when: asOf === null ? '' : writeDate(asOf, locale),
  }));
  return [...numbers, ...mentions];
}

/** What is counted and how each number of a chart is misread, each said once; the value tells apart numbers of one name. */
export function chartCaveats(chart: Chart, locale: Locale): { label: string; text: string }[] {
  const seen = new Set<string>();
  return chart.numbers.flatMap((number) => {
    const text = numberDetails(number, locale);
    if (text === null || seen.has(text)) return [];
    seen.add(text);
    const label = `${number.label[locale]}${PUNCTUATION[locale].colon}${writeNumber(number, locale)}`;
    return [{ label, text }];
  });
}
