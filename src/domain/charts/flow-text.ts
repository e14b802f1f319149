import type { Outcome } from '../outcomes/join-outcomes.ts';
import { TYPE } from './layout.ts';
import type { Block, Mark, Span, TextMark } from './mark.ts';
import { leadingOf } from './text-block.ts';
import { textWidth, tokensOf } from './text-width.ts';

/** Words that run on in one paragraph with others; those of a number lead to its sentence, those of an outcome to what came of it. */
export type Run = Pick<Span, 'text' | 'weight' | 'tone'> & {
  /** It keeps to one line wherever that is long enough: a value stays with its unit and its qualifier. */
  whole?: true;
  number?: string;
  outcome?: Pick<Outcome, 'slug'> & { says: string };
};

const CLOSING = /^[；;，,、。：:）)]/;

type Piece = { run: Run; text: string; x: number; width: number };

/** Runs of words one after another, broken into lines of a width wherever a line may break. */
export function flowText(
  runs: Run[],
  { width, x = 0, size = TYPE.caption }: { width: number; x?: number; size?: number },
): Block {
  const lines: Piece[][] = [[]];
  let end = 0;
  for (const run of runs) {
    for (const token of tokensIn(run, width - size, size)) {
      const across = textWidth(token, size, run.weight);
      // A closing mark stays on its line, for which a character’s room is kept.
      const room = CLOSING.test(token) ? width : width - size;
      const fits = end + textWidth(token.trimEnd(), size, run.weight) <= room;
      if (!fits && lines.at(-1)!.length > 0) {
        lines.push([]);
        end = 0;
      }
      const line = lines.at(-1)!;
      const last = line.at(-1);
      if (last?.run === run) {
        last.text += token;
        last.width += across;
      } else {
        line.push({ run, text: token, x: end, width: across });
      }
      end += across;
    }
  }
  const step = leadingOf(size);
  return {
    height: step * lines.length,
    marks: lines.flatMap((line, index) => [
      textOf(line, { x, y: size + step * index, size }),
      ...line.flatMap(({ run: { number, outcome }, x: from, width: across }): Mark[] => {
        const area = { kind: 'link-area', x: x + from, y: step * index, width: across, height: step } as const;
        if (number !== undefined) return [{ ...area, number }];
        return outcome ? [{ ...area, outcome: outcome.slug, says: outcome.says }] : [];
      }),
    ]),
  };
}

function tokensIn({ text, weight, whole }: Run, width: number, size: number): string[] {
  return whole && textWidth(text, size, weight) <= width ? [text] : tokensOf(text);
}

function textOf(line: Piece[], place: Pick<TextMark, 'x' | 'y' | 'size'>): TextMark {
  const spans = line.map(({ run: { weight, tone }, text }, index): Span => {
    const words = index === line.length - 1 ? text.trimEnd() : text;
    return { text: words, ...(weight && { weight }), ...(tone && { tone }) };
  });
  return { kind: 'text', ...place, text: spans.map(({ text }) => text).join(''), spans };
}
