import { otherLocale, type Bilingual, type Locale } from '../locale.ts';
import { stackBlocks, moveMarks, type Block, type Mark, type Picture } from './mark.ts';
import { SOCIAL } from './place-social.ts';
import { leadingOf, linesBlock, textBlock } from './text-block.ts';
import { balanceText } from './text-width.ts';

/** What the image of a page says: what sort of thing it is, its name in both languages, a sentence, and whose it is. */
export type TitleCard = {
  kind: string;
  name: Bilingual;
  says: string;
  site: string;
  source: string;
  address: string | null;
};

const PADDING = 64;
const BAR = 28;
const LEFT = PADDING + BAR;
const WIDTH = SOCIAL.width - LEFT - PADDING;
/** Sizes of the name from large to small; what else the head says follows it. */
const SIZES = [88, 76, 64, 54, 46, 40, 34];
/** Lines of the sentence at most; what is longer ends in an ellipsis. */
const LINES = 4;

/** The image of a page for previews: its name large in the page’s language, smaller in the other, and what it says. */
export function placeTitleCard(card: TitleCard, locale: Locale): Picture {
  const foot = placeFoot(card);
  const room = SOCIAL.height - 2 * PADDING - foot.height - 24;
  const heads = SIZES.map((size) => placeHead(card, locale, size));
  const head = heads.find(({ height }) => height <= room) ?? heads.at(-1)!;
  const marks: Mark[] = [
    { kind: 'line', x1: PADDING, x2: PADDING, y1: PADDING, y2: SOCIAL.height - PADDING, tone: 'accent', width: 4 },
    moveMarks(head.marks, LEFT, PADDING),
    moveMarks(foot.marks, LEFT, SOCIAL.height - PADDING - foot.height),
  ];
  return { ...SOCIAL, marks };
}

function placeHead({ kind, name, says }: TitleCard, locale: Locale, size: number): Block {
  const title = (text: string, of: number, tone: 'ink' | 'soft') =>
    linesBlock(balanceText(text, WIDTH, of), { size: of, face: 'serif', tone });
  const sentence = Math.max(22, Math.round(size * 0.34));
  return stackBlocks(
    [
      textBlock(kind, { width: WIDTH, size: 20, tone: 'accent', weight: 600 }),
      title(name[locale], size, 'ink'),
      title(name[otherLocale(locale)], Math.round(size * 0.5), 'soft'),
      shorten(textBlock(says, { width: WIDTH, size: sentence }), sentence),
    ],
    14,
  );
}

function shorten({ marks, height }: Block, size: number): Block {
  if (marks.length <= LINES) return { marks, height };
  const shown = marks
    .slice(0, LINES)
    .map((mark, at) =>
      mark.kind === 'text' && at === LINES - 1
        ? { ...mark, text: `${mark.text.replace(/[\s，。,.;；、:：]+$/u, '')}…` }
        : mark,
    );
  return { marks: shown, height: leadingOf(size) * LINES };
}

function placeFoot({ site, source, address }: TitleCard): Block {
  const small = (text: string) => textBlock(text, { width: WIDTH, size: 17, tone: 'soft' });
  return stackBlocks(
    [
      textBlock(site, { width: WIDTH, size: 26, face: 'serif' }),
      small(source),
      ...(address === null ? [] : [small(address)]),
    ],
    4,
  );
}
