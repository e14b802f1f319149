/** A text cut where something stands in it: the marked parts are that. */
export type MarkedText = { text: string; marked: boolean }[];

/** Cuts a text at spans that stand in its order and do not overlap. The texts of the parts joined are the text again. */
export function markSpans(text: string, spans: readonly { start: number; end: number }[]): MarkedText {
  const parts: MarkedText = [];
  let position = 0;
  for (const { start, end } of spans) {
    if (start > position) parts.push({ text: text.slice(position, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    position = end;
  }
  if (position < text.length) parts.push({ text: text.slice(position), marked: false });
  return parts;
}

/** A line of a concordance: the text around one marked part; `key` is null where nothing is marked. */
export type KeyLine = { before: MarkedText; key: string | null; after: MarkedText };

/** One line for each marked part, or one for the whole text where none is. */
export function lineUp(text: MarkedText): KeyLine[] {
  const lines = text.flatMap(({ text: key, marked }, at) =>
    marked ? [{ before: text.slice(0, at), key, after: text.slice(at + 1) }] : [],
  );
  return lines.length > 0 ? lines : [{ before: text, key: null, after: [] }];
}

/** The lines of both languages in turn, first with first; where one side has more, the rest stand alone, and one without a key last. */
export function pairLines(zh: MarkedText, en: MarkedText | null): { side: 'zh' | 'en'; line: KeyLine; nth: number }[] {
  const sides = { zh: lineUp(zh), en: en === null ? [] : lineUp(en) };
  const count = Math.max(sides.zh.length, sides.en.length);
  const lines = Array.from({ length: count }, (_, nth) =>
    (['zh', 'en'] as const).flatMap((side) => {
      const line = sides[side][nth];
      return line ? [{ side, line, nth }] : [];
    }),
  ).flat();
  return lines.sort((a, b) => Number(a.line.key === null) - Number(b.line.key === null));
}
