import { expect, test } from 'vitest';
import { dropMarkup } from './markup.ts';

test.each([
  ['<b>五型政府</b>', '五型政府'],
  ['深化<em class="hit">五型</em>政府', '深化五型政府'],
  ['&lt;b&gt;五型&lt;/b&gt;政府', '五型政府'],
  ['navel<br/>oranges', 'navel oranges'],
  ['[放管服](https://example.org/a?b=c)', '放管服'],
  ['[[五型政府|五型]]、[[放管服]]', '五型、放管服'],
  ['[b]赣深高铁[/b]', '赣深高铁'],
  ['\\textbf{赣深高铁}', '{赣深高铁}'],
  ['navel&nbsp;oranges', 'navel oranges'],
  ['&#20116;&#x578B;政府', '五型政府'],
  ['放管服 https://example.org/zh/terms/', '放管服  '],
])('%s is %s', (marked, bare) => {
  expect(dropMarkup(marked)).toBe(bare);
});

test('what is no markup stays', () => {
  for (const text of [
    '1+5+N',
    '3 < 5 and 7 > 6',
    '5G+工业互联网',
    '[2021] 12号',
    'a & b',
    '《若干意见》',
    '&#9999999;',
  ])
    expect(dropMarkup(text)).toBe(text);
});
