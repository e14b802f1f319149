/** The time that entries of a ZIP have for a day (`YYYY-MM-DD`): ZIP has the hours of the place, so the day is that of the place too. */
export function zipDay(day: string): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date);
}
