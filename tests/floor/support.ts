import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import packageJson from '../../package.json' with { type: 'json' };
import { readBrowserFloor } from '../../src/domain/site/browser-floor.ts';

const FLOOR = [...readBrowserFloor(packageJson.browserslist)].map(
  ([name, version]) => [name === 'ios_saf' ? 'safari_ios' : name, Number(version)] as const,
);

/** The entry of MDN’s browser compatibility data at a path such as `api.URL.parse_static`, if it has one. */
export function entryAt(...path: string[]): Identifier | undefined {
  let entry: Identifier | undefined = bcd as unknown as Identifier;
  for (const step of path) entry = entry && Object.hasOwn(entry, step) ? (entry[step] as Identifier) : undefined;
  return entry;
}

/** The browsers of the floor that lack a feature; none where the data knows nothing of it. */
export function lackedBy(compat: CompatStatement | undefined): string[] {
  if (!compat) return [];
  return FLOOR.filter(([browser, version]) => {
    const support = compat.support[browser as keyof typeof compat.support];
    const statements = (Array.isArray(support) ? support : [support]) as (SimpleSupportStatement | undefined)[];
    return !statements.some((statement) => statement && has(statement, version));
  }).map(([browser, version]) => `${browser} ${version}`);
}

function has(statement: SimpleSupportStatement, version: number): boolean {
  const { version_added: added, version_removed: removed, flags, prefix, alternative_name: otherName } = statement;
  if (typeof added !== 'string' || flags || prefix || otherName) return false;
  const gone = typeof removed === 'string' && Number.parseFloat(removed) <= version;
  return added !== 'preview' && Number.parseFloat(added.replace('≤', '')) <= version && !gone;
}
