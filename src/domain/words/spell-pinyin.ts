const MARKS: Record<string, string> = { a: 'āáǎà', e: 'ēéěè', i: 'īíǐì', o: 'ōóǒò', u: 'ūúǔù', ü: 'ǖǘǚǜ' };

/**
 * A word as GB/T 16159 writes it, from numbered syllables (`chu2 e4`, `lu:4 se4`): joined, each with the mark of the tone that it
 * has by itself, an apostrophe before a later syllable that begins with a, o or e, a space before a capital (Gàn Jiāng).
 */
export function spellPinyin(numbered: string): string {
  const [first = '', ...rest] = numbered.trim().split(/\s+/);
  const link = (syllable: string) => (/^[A-Z]/.test(syllable) ? ' ' : /^[aoe]/.test(syllable) ? '’' : '');
  return [markSyllable(first), ...rest.map((one) => link(one) + markSyllable(one))].join('');
}

/** `zhong4` as zhòng; a neutral tone, 5 or 0, has no mark. */
function markSyllable(syllable: string): string {
  const letters = syllable.replace(/[0-5]$/, '').replace(/u:|v/g, 'ü');
  const tone = Number(/[1-4]$/.exec(syllable)?.[0] ?? 0);
  // a and e take the mark, o of ou does, else the last vowel.
  const at = /[ae]/i.exec(letters)?.index ?? /ou/i.exec(letters)?.index ?? letters.search(/[iouü](?!.*[iouü])/i);
  const vowel = letters[at];
  if (tone === 0 || vowel === undefined) return letters;
  const marked = MARKS[vowel.toLowerCase()]![tone - 1]!;
  return letters.slice(0, at) + (vowel === vowel.toLowerCase() ? marked : marked.toUpperCase()) + letters.slice(at + 1);
}
