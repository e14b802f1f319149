import { escapePattern } from '../text/escape-pattern.ts';

type Rule = { path: RegExp; headers: [name: string, value: string][] };

/**
 * The rules of a `_headers` file as Netlify and Cloudflare Pages read it: a path, in which `*` stands for all that follows, and
 * below it, indented, the headers of what it names.
 */
export function readHeaders(text: string): (path: string) => [name: string, value: string][] {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    if (/^\s/.test(line)) {
      const [name, ...value] = line.trim().split(': ');
      rules.at(-1)?.headers.push([name!, value.join(': ')]);
    } else {
      rules.push({ path: patternOf(line.trim()), headers: [] });
    }
  }
  return (path) => rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers);
}

function patternOf(path: string): RegExp {
  const source = escapePattern(path).replace(/\*/g, '.*');
  return new RegExp(`^${source}$`);
}
