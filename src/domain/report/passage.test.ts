import { expect, test } from 'vitest';
import type { Status } from '../numbers/status.ts';
import type { Passage, Sentence } from './join-report.ts';
import { passageHeading } from './passage-heading.ts';
import { passageSigns } from './passage-signs.ts';
import { repeatedGlosses } from './repeated-glosses.ts';
import type { Piece } from './text-pieces.ts';

const gloss = (text: string, term: string): Piece => ({ kind: 'gloss', text, term });
const sentence = (more: Partial<Sentence>): Sentence =>
  ({
    id: '5.3.1',
    zh: '',
    en: null,
    pieces: { zh: [], en: [] },
    terms: [],
    numbers: [],
    notes: [],
    ...more,
  }) as Sentence;
const passage = (sentences: Sentence[], name: Passage['name'] = null): Passage => ({ id: '5.3', sentences, name });

test('a passage is called what the report calls it, without the stop, and in Chinese while there is no English', () => {
  const headed = passage([sentence({ zh: '（三）营造一流环境。', en: '(3) Creating a first-class environment.' })]);
  expect(passageHeading(headed, 'zh')).toEqual({ text: '（三）营造一流环境', by: 'report' });
  expect(passageHeading(headed, 'en')).toEqual({ text: '(3) Creating a first-class environment', by: 'report' });
  const untranslated = passage([sentence({ zh: '（三）营造一流环境。' })]);
  expect(passageHeading(untranslated, 'en')).toEqual({ text: '（三）营造一流环境', by: 'report' });
});

test('else it has the name that the site gives it, or none', () => {
  const plain = sentence({ zh: '经济总量连跨三个千亿台阶。' });
  const name = { zh: '经济总量', en: 'Size of the economy' };
  expect(passageHeading(passage([plain], name), 'en')).toEqual({ text: 'Size of the economy', by: 'site' });
  expect(passageHeading(passage([plain]), 'zh')).toBeNull();
  expect(passageHeading(passage([]), 'zh')).toBeNull();
});

test('the numbers of a passage are counted by status, in the order of the statuses', () => {
  const statuses: Record<string, Status> = { a: 'target', b: 'achieved', c: 'target' };
  const signs = passageSigns(
    passage([sentence({ numbers: ['a', 'b'] }), sentence({ numbers: ['c'] })]),
    (id) => statuses[id]!,
  );
  expect(signs).toEqual([
    ['achieved', 1],
    ['target', 2],
  ]);
});

test('a gloss counts as repeated from the second of its term on, in its own language', () => {
  const [first, other, second] = [gloss('五型政府', 'five'), gloss('放管服', 'three'), gloss('五型政府', 'five')];
  const english = gloss('five-type government', 'five');
  const sentences = [
    sentence({ pieces: { zh: [first, { kind: 'text', text: '，' }, other], en: [english] } }),
    sentence({ pieces: { zh: [second], en: [] } }),
  ];
  expect([...repeatedGlosses(passage(sentences), 'zh')]).toEqual([second]);
  expect([...repeatedGlosses(passage(sentences), 'en')]).toEqual([]);
});
