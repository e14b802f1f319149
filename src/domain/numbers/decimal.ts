/** A decimal written in digits, its point moved by `places`: shiftDecimal('114.3', 4) is 1143000, without binary drift. */
export function shiftDecimal(digits: string, places: number): number {
  return Number(`${digits}e${places}`);
}

/** Rounds to so many decimals, half away from zero, as a person would on paper: roundTo(55.31 - 45.51, 2) is 9.8. */
export function roundTo(value: number, decimals: number): number {
  // Fifteen digits are what a double keeps; beyond them stands only the drift of the arithmetic before.
  const clean = Number(Math.abs(value).toPrecision(15));
  const [digits, exponent = '0'] = String(clean).split('e') as [string, string?];
  const rounded = Math.round(shiftDecimal(digits, Number(exponent) + decimals));
  return Math.sign(value) * shiftDecimal(String(rounded), -decimals);
}
