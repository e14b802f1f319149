/** True for a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True for a year, month or day that the calendar has: `2021`, `2021-09`, `2021-09-27`. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}

/** The last day of a year, month or day: `2025` is `2025-12-31`. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** The same day so many years later; the last of February where that year has no 29th. */
export function addYears(day: string, years: number): string {
  const [year, month, date] = [String(Number(day.slice(0, 4)) + years).padStart(4, '0'), day.slice(5, 7), day.slice(8)];
  const end = lastDay(`${year}-${month}`);
  return `${year}-${month}-${date}` < end ? `${year}-${month}-${date}` : end;
}
