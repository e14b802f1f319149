const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/**
 * The numbers of parts that a numbered shorthand’s name admits: [5] for 五型政府. Where it counts more than once, the sum
 * ([5] for 两不愁三保障); where it counts the same twice, also once that ([6, 3] for 三请三回: three pairs). Empty where it
 * holds no numeral from 一 to 十.
 */
export function partCounts(zh: string): number[] {
  const numbers = [...zh.replaceAll('两', '二')].map((char) => NUMERALS.indexOf(char)).filter((value) => value > 0);
  const first = numbers[0];
  if (first === undefined) return [];
  const sum = numbers.reduce((total, value) => total + value, 0);
  return numbers.length > 1 && numbers.every((value) => value === first) ? [sum, first] : [sum];
}
