import { expect, test } from 'vitest';
import { changeText, datumIn, labelOf, valueOf } from './panel.ts';
import { datum } from './sample.ts';

const label = { zh: '前进', en: 'up' };

test('the name of a difference stands before its value', () => {
  expect(changeText(datum('rise', 'change', { label }), 'en')).toBe('up 35 places');
  expect(changeText(datum('rise', 'change', { label }), 'zh')).toBe('前进35位');
  expect(changeText(datum('rise', 'change'), 'en')).toBe('35 places');
});

test('a number is called what the chart calls it, or else by its own name', () => {
  expect(labelOf(datum('firms', 'now', { label }), 'zh')).toBe('前进');
  expect(labelOf(datum('firms', 'now'), 'en')).toBe('name of firms');
});

test('what cannot stand on an axis or is not there is said by name', () => {
  expect(() => valueOf(datum('cluster-count', 'target'))).toThrow('cluster-count has no single value');
  expect(() => datumIn([datum('firms', 'now')], 'start')).toThrow('the panel has no item that is its start');
});
