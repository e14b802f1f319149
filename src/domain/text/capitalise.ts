/** A text with a capital at its beginning, the rest as it stands. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
