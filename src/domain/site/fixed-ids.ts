/** The ids that pages have whatever the report: no entry of the content that is an anchor of its own may be called so. */
export const FIXED_IDS: readonly string[] = [
  ...['main', 'text', 'title', 'contents', 'chapters', 'on-this-page', 'more-pages', 'ways', 'findings'],
  ...['settings', 'settings-title', 'card', 'listen-name', 'word-keys', 'whole-sentences'],
  ...['read', 'stated', 'derived', 'key', 'cite', 'sources', 'basis', 'places', 'charts', 'chart-title'],
  ...['columns', 'embed', 'embeds', 'cards', 'starred'],
];
