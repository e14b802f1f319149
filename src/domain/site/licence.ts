/** The licence of all that the site has made itself. */
export const LICENCE = {
  name: 'CC BY 4.0',
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
