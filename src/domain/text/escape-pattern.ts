/** A text so that a regular expression finds it as it stands; `*` is left for whoever gives it a meaning of his own. */
export function escapePattern(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
