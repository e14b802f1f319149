/** What a browser says of the line; many say nothing. */
export type Line = { saveData?: boolean; effectiveType?: string; type?: string };

/**
 * Whether the site may be kept in the browser without being asked: only where the browser itself says that the line is fast and
 * does not say that it is metered.
 */
export function mayKeepUnasked(line: Line | undefined): boolean {
  return line?.effectiveType === '4g' && !line.saveData && line.type !== 'cellular';
}
