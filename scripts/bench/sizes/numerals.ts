const DIGITS = ['', ...'一二三四五六七八九'];
const ROMAN: [string, number][] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A number from 1 to 100 as a Chinese heading counts: 二十三. */
export function writeChinese(number: number): string {
  if (number === 100) return '一百';
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return (tens > 1 ? DIGITS[tens]! : '') + (tens > 0 ? '十' : '') + DIGITS[ones]!;
}

/** A number as an English heading counts: XXIII. */
export function writeRoman(number: number): string {
  const [sign, value] = ROMAN.find(([, size]) => size <= number) ?? ['', 0];
  return value === 0 ? '' : sign + writeRoman(number - value);
}
