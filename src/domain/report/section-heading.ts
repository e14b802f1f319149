/** True for the first sentence of a numbered section: （二）营造比肩大湾区的营商环境。 */
export function isSectionHeading(zh: string): boolean {
  return /^（[一二三四五六七八九十]+）/.test(zh);
}
