import postcss, { type AtRule, type Container, type Declaration, type Rule } from 'postcss';
import { entryAt, lackedBy } from './support.ts';

/**
 * What a style sheet asks for and a browser of the floor lacks, as `property: value`, `:selector` or `@rule`, each once. What
 * stands in `@supports` is asked for first, and a value after an older one of the same property has that to fall back on.
 */
export function lacksOfStyles(css: string): Map<string, string[]> {
  const lacks = new Map<string, string[]>();
  const report = (feature: string, ...paths: string[][]) => {
    const entry = paths.map((path) => entryAt('css', ...path)?.__compat).find((compat) => compat);
    const browsers = lackedBy(entry);
    if (browsers.length > 0) lacks.set(feature, browsers);
  };
  postcss.parse(css).walk((node) => {
    if (node.type === 'comment' || isAskedForFirst(node)) return;
    if (node.type === 'decl') readDeclaration(node, report);
    else if (node.type === 'rule') readSelector(node, report);
    else readAtRule(node, report);
  });
  return lacks;
}

type Report = (feature: string, ...paths: string[][]) => void;

function isAskedForFirst(node: Declaration | Rule | AtRule): boolean {
  for (
    let one: Container | undefined = node.parent as Container | undefined;
    one;
    one = one.parent as Container | undefined
  ) {
    if (one.type === 'atrule' && (one as unknown as AtRule).name === 'supports') return true;
  }
  return false;
}

function readDeclaration(node: Declaration, report: Report): void {
  const { prop, value, parent } = node;
  const before = parent!.nodes.slice(0, parent!.index(node));
  const hasOlder = before.some((other) => other.type === 'decl' && other.prop.replace(/^-webkit-/, '') === prop);
  if (prop.startsWith('-') || hasOlder) return;
  if (lackedBy(entryAt('css', 'properties', prop)?.__compat).length > 0) return report(prop, ['properties', prop]);
  const bare = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');
  for (const [, name] of bare.matchAll(/([a-z][a-z-]*)\(/g)) {
    report(`${prop}: ${name}()`, ['properties', prop, name!], ['types', name!], ['types', 'color', name!]);
  }
  for (const [word] of bare.replace(/var\([^()]*\)/g, '').matchAll(/(?<![\w(#.-])[a-zA-Z][\w-]*(?![\w(-])/g)) {
    report(`${prop}: ${word}`, ['properties', prop, word]);
  }
  if (prop === 'content' && bare.includes('/')) report('content: / alternative', ['properties', prop, 'alt_text']);
  // Older Safari knows the line alone; with a variable nothing can be compiled.
  if (prop === 'text-decoration' && /\s/.test(bare) && bare.includes('var(')) {
    report('text-decoration: var()', ['properties', prop, 'currentColor']);
  }
}

function readSelector({ selector, parent }: Rule, report: Report): void {
  if (parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes')) return;
  for (const [, name] of selector.replace(/\[[^\]]*\]/g, '').matchAll(/::?([a-z][a-z-]*)/g))
    report(`:${name}`, ['selectors', name!]);
  // Names of classes may hold an escaped one.
  if (/(?<!\\)&/.test(selector)) report('&', ['selectors', 'nesting']);
}

function readAtRule({ name, params }: AtRule, report: Report): void {
  report(`@${name}`, ['at-rules', name]);
  if (name !== 'media') return;
  for (const [, feature] of params.matchAll(/\(\s*([a-z-]+)/g))
    report(`@media ${feature}`, ['at-rules', 'media', feature!]);
  if (/[<>]/.test(params)) report('@media range', ['at-rules', 'media', 'range_syntax']);
}
