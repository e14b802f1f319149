import { expect, test } from 'vitest';
import { breachOf, checkStyle } from './check-style.ts';

const promote = { zh: '推动(?!力)', en: ['promot*', 'work* for'], never: ['see that'], why: '推动 does not guarantee' };

test('a word that turns trying into a guarantee is named with its Chinese and the reason', () => {
  const zh = '推动产业对接、平台共享、园区共建。';
  expect(breachOf(promote, '5.4.3', zh, 'We will see that industries are matched.')).toBe(
    '“see that” for 推动: 推动 does not guarantee',
  );
  expect(breachOf(promote, '5.4.3', zh, 'We will promote links between industries.')).toBeNull();
  expect(breachOf(promote, '5.4.3', zh, 'Promoting links between industries is our aim.')).toBeNull();
});

test('a word that is missing is named with all that may stand for it', () => {
  expect(breachOf(promote, '3.2.7', '推动新能源产业全链条发展。', 'We will develop the new-energy industry.')).toBe(
    'none of “promot*”, “work* for” for 推动: 推动 does not guarantee',
  );
});

test('a rule does not hold where its Chinese word is part of another, nor outside its passages', () => {
  expect(breachOf(promote, '1.1.1', '增强推动力', 'Increase the driving force')).toBeNull();
  const goals = { in: ['2.6'], never: ['will'], why: 'goals are no forecasts' };
  expect(breachOf(goals, '2.6.2', '位次继续前移', 'Our place will move up.')).toBe('“will”: goals are no forecasts');
  expect(breachOf(goals, '2.61.2', '位次继续前移', 'Our place will move up.')).toBeNull();
});

test('a phrase stands for whole words alone, whatever their case', () => {
  const never = { never: ['great leap', 'last kilometre'], why: 'heard as something else' };
  expect(breachOf(never, '2.4.7', '', 'five years bring it a Great Leap.')).toContain('Great Leap');
  expect(breachOf(never, '2.4.7', '', 'a great leapfrog')).toBeNull();
});

test('an exception takes a sentence out of one rule', () => {
  const rule = { ...promote, except: { '2.4.7': 'The clause is a purpose here: “so that”.' } };
  const [zh, en] = ['推动赣州一年一变样。', 'We must turn them into projects, so that every year brings a new look.'];
  expect(checkStyle([rule], '2.4.7', zh, en)).toEqual([]);
  expect(checkStyle([rule], '2.4.8', zh, en)).toHaveLength(1);
});

test('quotation marks stand round sayings of the Chinese, not round names nor where the Chinese has none', () => {
  expect(checkStyle([], '1.3.8', '最高奖“长安杯”', 'the highest award, the “Chang’an Cup”')).toEqual([
    '“Chang’an Cup” is a name; names and titles need no quotation marks',
  ]);
  expect(checkStyle([], '1.4.5', '科研平台', 'the “national-title” platforms')).toEqual([
    'has more in quotation marks than the Chinese (1 to 0)',
  ]);
  expect(checkStyle([], '2.1.1', '《若干意见》', 'the “Several Opinions”')).toEqual([]);
  expect(checkStyle([], '1.9.4', '“四个意识”', 'the “four consciousnesses”')).toEqual([]);
});
