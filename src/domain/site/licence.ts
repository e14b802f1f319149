/** The licence of all that the site has made itself. */
export const LICENCE = {
  name: 'CC BY 4.0',
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The text with the names of Creative Commons licences whole: no line ends within one. */
export function keepLicences(text: string): string {
  return text.replace(/CC BY(?:-SA)? \d\.\d/g, (name) => name.replaceAll(' ', '\u00a0'));
}
