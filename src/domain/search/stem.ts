/**
 * The stemmer of Porter 1980 (An algorithm for suffix stripping). Not Pagefind’s own, which goes by the language of the page: on a
 * Chinese one “oranges” would not find “orange”.
 */
/** Of endings that end alike the longer stands first. */
const ENDINGS_TO_SHORTEN = pairs(
  'ational ate|tional tion|enci ence|anci ance|izer ize|abli able|alli al|entli ent|eli e|ousli ous|ization ize|ation ate|ator ate|alism al|iveness ive|fulness ful|ousness ous|aliti al|iviti ive|biliti ble',
);
const ENDINGS_TO_TRIM = pairs('icate ic|ative |alize al|iciti ic|ical ic|ful |ness ');
const ENDINGS_TO_DROP = pairs(
  'al |ance |ence |er |ic |able |ible |ant |ement |ment |ent |ion |ou |ism |ate |iti |ous |ive |ize ',
);

/** The stem of a lower-case English word; what is no word of three or more Latin letters comes back as it is. */
export function stemWord(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  let stem = dropPastAndPresent(dropPlural(word)).replace(/y$/, (y, at: number, all: string) =>
    hasVowel(all.slice(0, at)) ? 'i' : y,
  );
  stem = changeEnding(stem, ENDINGS_TO_SHORTEN, 0);
  stem = changeEnding(stem, ENDINGS_TO_TRIM, 0);
  stem = changeEnding(stem, ENDINGS_TO_DROP, 1);
  return dropFinalE(stem);
}

function dropPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function dropPastAndPresent(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, '');
  if (stem === word || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function changeEnding(word: string, endings: [string, string][], above: number): string {
  const match = endings.find(([ending]) => word.endsWith(ending));
  if (!match) return word;
  const [ending, replacement] = match;
  const stem = word.slice(0, -ending.length);
  if (measure(stem) <= above || (ending === 'ion' && !/[st]$/.test(stem))) return word;
  return stem + replacement;
}

function dropFinalE(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    if (measure(rest) > 1 || (measure(rest) === 1 && !endsShort(rest))) stem = rest;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

/** Porter’s m: how often a vowel is followed by a consonant. */
function measure(stem: string): number {
  return shape(stem).match(/vc/g)?.length ?? 0;
}

function hasVowel(stem: string): boolean {
  return shape(stem).includes('v');
}

/** Consonant, vowel, consonant at the end, the last of them not w, x or y: hop-, not snow-. */
function endsShort(stem: string): boolean {
  return shape(stem).endsWith('cvc') && !/[wxy]$/.test(stem);
}

function shape(stem: string): string {
  let letters = '';
  for (const letter of stem) {
    const vowel = /[aeiou]/.test(letter) || (letter === 'y' && letters.endsWith('c'));
    letters += vowel ? 'v' : 'c';
  }
  return letters;
}

function pairs(list: string): [string, string][] {
  return list.split('|').map((pair) => pair.split(' ') as [string, string]);
}
