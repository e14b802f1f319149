/** The path that a page leads on to at once, from its HTML; undefined for a page that stays. */
export function redirectTarget(html: string): string | undefined {
  return /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
}
