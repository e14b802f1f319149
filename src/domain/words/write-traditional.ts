import type { Traditional } from './traditional-schema.ts';

/**
 * A writer that writes a text as `convert` does, but for the stretches listed, longer before shorter ones. What `convert` makes longer or
 * shorter is left as it made it.
 */
export function createTraditionalWriter(convert: (text: string) => string, stretches: Traditional) {
  const longestFirst = Object.keys(stretches).sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return convert;
  const listed = new RegExp(longestFirst.join('|'), 'g');
  return (text: string): string => {
    const converted = convert(text);
    if (converted.length !== text.length) return converted;
    let written = '';
    for (const { 0: stretch, index } of text.matchAll(listed))
      written += converted.slice(written.length, index) + stretches[stretch]!;
    return written + converted.slice(written.length);
  };
}
