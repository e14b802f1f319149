/**
 * British endings with the American ones. Text and query both go through them, so a rule may be wider than the dictionary (promise
 * becomes promize) as long as it makes no two words of one.
 */
const RULES: [pattern: RegExp, american: string][] = [
  [/^([a-z]{3,})our(s|ed|ing|able|ite|ful|er|ers|hood|less|al)?$/, '$1or$2'],
  [/^([a-z]{2,})is(e|es|ed|er|ers|ing|ation|ations)$/, '$1iz$2'],
  [/^([a-z]{2,})ys(e|es|ed|er|ers|ing)$/, '$1yz$2'],
  [/^([a-z]+[bt])re(s?)$/, '$1er$2'],
  [/^(cent|theat|fib|met)r(ed|ing)$/, '$1er$2'],
  [/^([a-z]+)ogue(s?)$/, '$1og$2'],
  [/^(def|off|lic|pret)ence(s|d)?$/, '$1ense$2'],
  [/^(travel|label|model|cancel|channel|signal|level|fuel|total|counsel|equal|tunnel)l(ed|ing|er|ers)$/, '$1$2'],
  [/^(enrol|fulfil|instal|skil|wil)(s|ment|ments|ful|fully)?$/, '$1l$2'],
  [/^(program)me(s?)$/, '$1$2'],
];

const WORDS = new Map(
  Object.entries({
    ageing: 'aging',
    aluminium: 'aluminum',
    artefact: 'artifact',
    cheque: 'check',
    grey: 'gray',
    judgement: 'judgment',
    learnt: 'learned',
    mould: 'mold',
    plough: 'plow',
    practise: 'practice',
    sulphur: 'sulfur',
    towards: 'toward',
    tyre: 'tire',
    tyres: 'tires',
  }),
);

/** The American spelling of a lower-case English word; any other word comes back as it is. */
export function americanSpelling(word: string): string {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  return RULES.reduce((spelled, [pattern, american]) => spelled.replace(pattern, american), word);
}
