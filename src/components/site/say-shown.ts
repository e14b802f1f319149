/** Says how many of a list are shown: that none is left out in words of its own, `data-all`, else `data-shown` with the number. */
export function sayShown(place: HTMLElement, shown: number, of: number): void {
  const { all, shown: some } = place.dataset;
  place.textContent = shown === of ? all! : some!.replace('{count}', String(shown));
}
