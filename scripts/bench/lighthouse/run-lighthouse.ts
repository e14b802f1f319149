import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installPackages } from '../install-packages.ts';

/** Lighthouse’s four, in its own order. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export type LighthouseMeasure = {
  /** 0 to 100. */
  scores: Partial<Record<Category, number>>;
  /** Audits that count and are not full, with what Lighthouse says of them. */
  faults: { category: Category; id: string; said: string; items: string[] }[];
};

type Audit = {
  score: number | null;
  scoreDisplayMode: string;
  title: string;
  displayValue?: string;
  details?: unknown;
};
type Report = {
  runtimeError?: { message: string };
  audits: Record<string, Audit>;
  categories: Partial<Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>>;
};

const PACKAGE = 'lighthouse@13.5.0';

/**
 * Judges a page as on a phone, with Lighthouse’s own settings, in the browser that listens on the port. Throws when Lighthouse
 * cannot load the page.
 */
export async function runLighthouse(
  url: string,
  port: number,
  categories: readonly Category[] = CATEGORIES,
): Promise<LighthouseMeasure> {
  const folder = installPackages('lighthouse', [PACKAGE]);
  const program = join(folder, 'node_modules/lighthouse/cli/index.js');
  const asked = ['--quiet', '--output=json', '--no-enable-error-reporting', `--port=${port}`];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, url, ...asked, `--only-categories=${categories.join()}`],
    { maxBuffer: 2 ** 28 },
  );
  const report = JSON.parse(stdout) as Report;
  if (report.runtimeError) throw new Error(`${url}: ${report.runtimeError.message}`);
  return readReport(report);
}

function readReport({ audits, categories }: Report): LighthouseMeasure {
  const present = CATEGORIES.flatMap((name) => (categories[name] ? [[name, categories[name]] as const] : []));
  return {
    scores: Object.fromEntries(present.map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)])),
    faults: present.flatMap(([category, { auditRefs }]) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && isShort(audits[id]!))
        .map(({ id }) => ({ category, id, said: sayAudit(audits[id]!), items: listItems(audits[id]!.details) })),
    ),
  };
}

/** An audit that does not apply has no score, one that failed of itself is a fault. */
const isShort = ({ score, scoreDisplayMode }: Audit) =>
  scoreDisplayMode === 'error' || (score !== null && Math.round(score * 100) < 100);

const sayAudit = ({ title, displayValue, score }: Audit) =>
  [title, displayValue, score === null ? 'no score' : score.toFixed(2)].filter(Boolean).join(', ');

/** What the audit found, in short: the snippet of each element, the words of each message, the address of each file. */
function listItems(details: unknown): string[] {
  const { items = [] } = (details ?? {}) as { items?: Record<string, unknown>[] };
  return items.slice(0, 5).map((item) => {
    const { node, description, url, source } = item as Record<string, { snippet?: string } | string | undefined>;
    const snippet = typeof node === 'object' ? node.snippet : undefined;
    return [snippet, description, source, url].filter((part) => typeof part === 'string').join(' ');
  });
}
