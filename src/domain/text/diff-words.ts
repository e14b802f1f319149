/** A stretch of a text; `changed` where the other text has not got it. What is the same begins anew where the other text changed. */
export type DiffPiece = { text: string; changed: boolean };

/**
 * What two versions of a text do not share, word by word, by a longest common subsequence: the pieces of each, which joined
 * give the text back.
 */
export function diffWords(before: string, after: string): { before: DiffPiece[]; after: DiffPiece[] } {
  const [a, b] = [words(before), words(after)];
  // common[i][j]: how many words the rest of `a` from i on shares with the rest of `b` from j on.
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i]![j] = same(a[i]!, b[j]!)
        ? common[i + 1]![j + 1]! + 1
        : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  // For each word that both have, the number of the stretch in which it is the same.
  const [kept, taken] = [new Map<number, number>(), new Map<number, number>()];
  let stretch = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (same(a[i]!, b[j]!)) {
      kept.set(i++, stretch);
      taken.set(j++, stretch);
      continue;
    }
    stretch += 1;
    if (common[i + 1]![j]! >= common[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return { before: joinPieces(a, kept), after: joinPieces(b, taken) };
}

/** The pieces with what is the same cut down to `around` words beside each change, and … for the rest. */
export function elidePieces(pieces: DiffPiece[], around = 7): DiffPiece[] {
  return pieces.map(({ text, changed }, index) => {
    const all = words(text);
    const head = index === 0 ? 0 : around;
    const tail = index === pieces.length - 1 ? 0 : around;
    if (changed || all.length <= head + tail + 3) return { text, changed };
    return { text: `${all.slice(0, head).join('')}… ${tail === 0 ? '' : all.slice(-tail).join('')}`, changed };
  });
}

/** Words with the space behind them. */
function words(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function same(a: string, b: string): boolean {
  return a.trim() === b.trim();
}

function joinPieces(all: string[], shared: Map<number, number>): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  for (const [index, text] of all.entries()) {
    const last = pieces.at(-1);
    if (last && shared.get(index) === shared.get(index - 1)) last.text += text;
    else pieces.push({ text, changed: !shared.has(index) });
  }
  return pieces;
}
