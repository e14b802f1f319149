import { strToU8, zipSync, type Zippable } from 'fflate';
import { LOCALES } from '../domain/locale.ts';
import { editionDay } from '../domain/report/edition-day.ts';
import { LICENCE } from '../domain/site/licence.ts';
import { nameReport } from '../domain/site/name-report.ts';
import type { UiKey } from '../domain/ui/ui-schema.ts';
import { zipDay } from '../packing/zip-day.ts';
import type { Library } from './open-library.ts';

type Packed = { path: string; holds: UiKey; bytes: Uint8Array; sha256: string };
const PACKED_ALREADY = /\.(?:zip|epub|apkg|pdf)$/;

/** All files in one ZIP, with a README that says in both languages what each is, its checksum and the licence. */
export function packEverything(library: Library, files: Packed[]): Uint8Array {
  const { site, report } = library;
  const version = editionDay(site.report.date, report);
  const packed: Zippable = { 'README.txt': strToU8(readme(library, files, version)) };
  for (const { path, bytes } of files) packed[path] = [bytes, { level: PACKED_ALREADY.test(path) ? 0 : 6 }];
  return zipSync(packed, { mtime: zipDay(version) });
}

function readme({ site, translate }: Library, files: Packed[], version: string): string {
  const parts = LOCALES.map((locale) => {
    const t = translate[locale];
    const list = files.map(({ path, holds }) => `${path}\n    ${t(holds)}`);
    const { provenance } = site.report;
    const intro = [t('downloads.intro'), ...(provenance ? [provenance[locale]] : [])];
    return [site.name[locale], nameReport(site, locale), version, '', ...intro, '', ...list].join('\n');
  });
  const sums = files.map(({ path, sha256 }) => `${sha256}  ${path}`);
  return [...parts, `${LICENCE.name}: ${LICENCE.url}`, ['SHA-256', ...sums].join('\n')].join('\n\n') + '\n';
}
