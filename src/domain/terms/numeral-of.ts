const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/**
 * The number of parts that a numbered shorthand’s name promises: 5 for 五型政府, 2 for 两不愁; the sum where it counts more than once
 * (5 for 两不愁三保障, 6 for 两城两谷两带). Null where it holds no numeral from 一 to 十.
 */
export function numeralOf(zh: string): number | null {
  const numbers = [...zh.replaceAll('两', '二')].map((char) => NUMERALS.indexOf(char)).filter((value) => value > 0);
  return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0);
}
