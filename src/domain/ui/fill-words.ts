const PLACE = /\{(\w+)(?:, plural, ((?:=?\w+ \{[^{}]*\} ?)+))?\}/g;
const FORM = /(=?\w+) \{([^{}]*)\}/g;

/**
 * Puts values into the places of an interface phrase: `{name}`, and in ICU’s notation `{count, plural, one {# term} other
 * {# terms}}`, of which `=0` takes that very
 * count, else the language of the phrase (a BCP 47 tag) chooses a form, and # is the number. Throws when a place has
 * no value.
 */
export function fillWords(phrase: string, values: Record<string, string | number>, lang: string): string {
  return phrase.replace(PLACE, (_, name: string, forms: string | undefined) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in “${phrase}”`);
    return forms === undefined ? String(value) : chooseForm(forms, Number(value), lang);
  });
}

/** The places that a phrase fills in, each once, in alphabetical order; a plural that only picks a word shows no value. */
export function placesOf(phrase: string): string[] {
  const shown = [...phrase.matchAll(PLACE)].filter(([, , forms]) => forms === undefined || forms.includes('#'));
  return [...new Set(shown.map(([, name]) => name!))].sort();
}

function chooseForm(forms: string, count: number, lang: string): string {
  const byName = new Map([...forms.matchAll(FORM)].map(([, name, text]) => [name, text!]));
  const exact = byName.get(`=${count}`);
  if (exact !== undefined) return exact;
  // A browser may be built without Intl: the general form and plain digits say the same.
  if (typeof Intl === 'undefined') return byName.get('other')!.replaceAll('#', String(count));
  const counting = (countings[lang] ??= { plural: new Intl.PluralRules(lang), digits: new Intl.NumberFormat(lang) });
  const form = byName.get(counting.plural.select(count)) ?? byName.get('other')!;
  return form.replaceAll('#', counting.digits.format(count));
}

/** To make them takes longer than to count a thousand times. */
const countings: Record<string, { plural: Intl.PluralRules; digits: Intl.NumberFormat }> = {};
