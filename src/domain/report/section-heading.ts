const HEADING =
  /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．]|[（(]?\d{1,2}(?:[）)]|[.．、](?!\d)))/;

/** True for the first sentence of a numbered section: （二）营造比肩大湾区的营商环境。 or 1.完善集疏运体系。 */
export function isSectionHeading(zh: string): boolean {
  return HEADING.test(zh);
}
