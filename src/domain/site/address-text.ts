/** An address as print has it, without its protocol: example.org/en/charts/gdp-rank/. */
export function addressText(url: string): string {
  return decodeURI(url.replace(/^https?:\/\//, ''));
}
