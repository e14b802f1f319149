/** Something to look for: `ref` names it, `forms` are the ways in which it is written. */
export type Needle = { ref: string; forms: string[] };
/** `text.slice(start, end)` is the occurrence, quotation marks inside it included. */
export type Occurrence = { ref: string; start: number; end: number };

type Folded = { chars: string; at: number[] };

const DROPPED = /[“”‘’"'《》「」『』\s]/u;
const WORD = /[\p{L}\p{N}]/u;

/** Lower case without quotation marks and white space, so that “五型”政府 reads 五型政府 and 吴 忠 琼 reads 吴忠琼. */
export function foldTerm(text: string): string {
  return fold(text).chars;
}

/**
 * Finds the needles in a Chinese text: longest form first, through quotation marks and spaces, without overlaps, in the
 * order of the text.
 */
export function matchChinese(text: string, needles: Needle[]): Occurrence[] {
  return match(text, needles, () => true);
}

/**
 * Finds the needles in an English text, but those of the refs in `except`: as `matchChinese`, whatever the case, and only where
 * words begin and end.
 */
export function matchEnglish(text: string, needles: Needle[], except?: Set<string>): Occurrence[] {
  const isWhole = (start: number, end: number) => isWordEdge(text, start, 'start') && isWordEdge(text, end, 'end');
  return match(text, needles, (start, end, ref) => !except?.has(ref) && isWhole(start, end));
}

/** The refs of the needles that stand in the Chinese text, even inside a longer one, in the order of the needles. */
export function namesIn(text: string, needles: Needle[]): string[] {
  const found = findForms(foldTerm(text), needles).sort((a, b) => a.order - b.order);
  return [...new Set(found.map(({ ref }) => ref))];
}

/** True when one of the forms stands in the Chinese text, even inside a longer term. */
export function holdsChinese(text: string, forms: string[]): boolean {
  const folded = foldTerm(text);
  return forms.some((form) => folded.includes(foldTerm(form)));
}

function match(
  text: string,
  needles: Needle[],
  accept: (start: number, end: number, ref: string) => boolean,
): Occurrence[] {
  const { chars, at } = fold(text);
  const taken = new Uint8Array(chars.length);
  const found: Occurrence[] = [];
  for (const { ref, form, index: i } of findForms(chars, needles)) {
    const last = i + form.length - 1;
    const start = at[i]!;
    const end = at[last]! + 1;
    if (taken.subarray(i, last + 1).includes(1) || !accept(start, end, ref)) continue;
    taken.fill(1, i, last + 1);
    found.push({ ref, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

type Form = { ref: string; form: string; order: number };

/** Every place where a form stands in the folded text: the longest form first, then as the needles have them. */
function findForms(chars: string, needles: Needle[]): (Form & { index: number })[] {
  const forms = formsByStart(needles);
  const found = Array.from({ length: chars.length }, (_, index) =>
    [...new Set([chars.slice(index, index + 2), chars[index]!])]
      .flatMap((start) => forms.get(start) ?? [])
      .filter(({ form }) => chars.startsWith(form, index))
      .map((form) => ({ ...form, index })),
  );
  return found.flat().sort((a, b) => b.form.length - a.form.length || a.order - b.order || a.index - b.index);
}

const prepared = new WeakMap<Needle[], Map<string, Form[]>>();

/** The folded forms by their first two letters, so that a text is not held to all terms of a long report. */
function formsByStart(needles: Needle[]): Map<string, Form[]> {
  const known = prepared.get(needles);
  if (known) return known;
  const forms = needles
    .flatMap(({ ref, forms }) => forms.map((form) => ({ ref, form: foldTerm(form) })))
    .filter(({ form }) => form !== '')
    .map((form, order) => ({ ...form, order }));
  const byStart = Map.groupBy(forms, ({ form }) => form.slice(0, 2));
  prepared.set(needles, byStart);
  return byStart;
}

/** The same sentences are looked through for every term, and the same terms looked for in every sentence. */
const folded = new Map<string, Folded>();

function fold(text: string): Folded {
  const known = folded.get(text) ?? foldAnew(text);
  folded.set(text, known);
  return known;
}

function foldAnew(text: string): Folded {
  let chars = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i]!;
    if (DROPPED.test(char)) continue;
    // One unit in, one unit out: toLowerCase may lengthen a character, and offsets would slip.
    const lower = char.toLowerCase();
    chars += lower.length === 1 ? lower : char;
    at.push(i);
  }
  return { chars, at };
}

function isWordEdge(text: string, index: number, side: 'start' | 'end'): boolean {
  const outside = side === 'start' ? text[index - 1] : text[index];
  const inside = side === 'start' ? text[index] : text[index - 1];
  return outside === undefined || inside === undefined || !WORD.test(outside) || !WORD.test(inside);
}
