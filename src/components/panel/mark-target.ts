/** The slug of the term that a mark leads to; none where it leads to no term. */
export function termOf(mark: Element | undefined): string | undefined {
  return mark?.matches('a[data-term]') ? mark.getAttribute('href')?.split('/').at(-2) : undefined;
}
