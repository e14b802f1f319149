import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, otherLocale } from '../../domain/locale.ts';
import { citedSources } from '../../domain/prose/cited-sources.ts';
import { STATUSES } from '../../domain/numbers/status.ts';
import { PAGE_NAMES } from '../../domain/prose/page-names.ts';
import { COUNTS } from '../../domain/prose/report-counts.ts';
import { sentencesOf } from '../../domain/report/join-report.ts';
import { ROOT, type ContentFolder } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';
import { suggestName } from '../suggest-name.ts';
import { findFaults, mdxFaults, type ComponentForm } from './mdx.ts';
import { addressFaults } from './source-address.ts';

/** The page about this edition, and what stands on the home page and on the page of the numbers. */
const NEEDED = ['about', 'home', 'numbers'];

/** The first part of the addresses that the site has of its own. */
const ROUTES = readdirSync(join(ROOT, 'src/pages/[lang]'))
  .map((name) => name.split('.')[0]!)
  .filter((name) => !name.startsWith('['));

const COMPONENTS = {
  Source: { tag: /^<Source of="[^"]*" \/>$/, example: '<Source of="party-constitution" />' },
  Cite: { tag: /^<Cite of="\d+\.\d+\.\d+" \/>$/, example: '<Cite of="5.3.2" />' },
  Count: { tag: /^<Count of="[^"]*" \/>$/, example: '<Count of="terms" />' },
  Sign: { tag: /^<Sign of="[^"]*" \/>$/, example: '<Sign of="achieved" />' },
  Checksum: { tag: /^<Checksum \/>$/, example: '<Checksum />' },
  Map: { tag: /^<Map \/>$/, example: '<Map />' },
  ReportMistake: { tag: /^<ReportMistake \/>$/, example: '<ReportMistake />' },
  Term: { tag: /^<Term of="[^"]*">$/, example: '<Term of="some-term">', around: true },
  Page: { tag: /^<Page of="[^"]*">$/, example: '<Page of="numbers">', around: true },
} satisfies Record<string, ComponentForm>;

/**
 * Each page of running text is there in both languages and cites the same sources in both; what it shows, names and cites
 * exists, and every source is cited.
 */
export function checkPages(content: Content, folder: ContentFolder): Fault[] {
  const { pages, report, terms, sources } = content;
  const known = {
    Source: Object.keys(sources.data),
    Cite: report.flatMap(sentencesOf).map(({ id }) => id),
    Count: [...COUNTS],
    Sign: [...STATUSES],
    Term: terms.map(({ data }) => data.slug),
    Page: [...PAGE_NAMES],
  };
  return [
    ...missingPages(pages, folder),
    ...pages.flatMap((page) => [
      ...mdxFaults(page, folder.pathOf(`pages/${page.data.locale}`), COMPONENTS),
      ...Object.entries(known).flatMap(([name, names]) =>
        findFaults(page, new RegExp(`<${name} of="([^"]*)"`, 'g'), (of) => unknownFault(name, of, names)),
      ),
      ...headFaults(page),
      ...findFaults(page, /(<Map \/>)/g, () => (content.map ? null : 'shows a map, and there is no file map.yaml')),
    ]),
    ...sourceFaults(content),
  ];
}

function missingPages(pages: Content['pages'], folder: ContentFolder): Fault[] {
  const slugs = new Set([...NEEDED, ...pages.map(({ data }) => data.slug)]);
  return [...slugs].flatMap((slug) =>
    LOCALES.filter((locale) => !pages.some(({ data }) => data.slug === slug && data.locale === locale)).map(
      (locale): Fault => ({
        file: folder.label(`pages/${locale}/${slug}.mdx`),
        what: `is missing; write it, as pages/${otherLocale(locale)}/${slug}.mdx has it in the other language`,
      }),
    ),
  );
}

function unknownFault(name: string, of: string, names: string[]): string | null {
  return names.includes(of) ? null : `<${name}> names ${of}, which does not exist${suggestName(of, names)}`;
}

/** A page of its own has a title and a summary, a text that stands on another page neither. */
function headFaults({ file, data: { slug, title, summary } }: Content['pages'][number]): Fault[] {
  if ((title === undefined) !== (summary === undefined))
    return [{ file, what: 'has a title and a summary, or neither' }];
  const own = !['home', 'numbers'].includes(slug);
  if (own && ROUTES.includes(slug))
    return [{ file, what: `has the name of a page that the site makes itself; give it another than ${slug}` }];
  if (own === (title !== undefined)) return [];
  return [{ file, what: own ? 'is a page of its own and needs a title' : 'stands on another page and has no title' }];
}

/** Both languages of a page cite the same sources; each source has an address of a known publisher, and is cited. */
function sourceFaults({ pages, sources, publishers }: Content): Fault[] {
  const cited = new Set(pages.flatMap(({ data }) => citedSources(data.body)));
  const apart = pages
    .filter(({ data }) => data.locale === 'en')
    .flatMap((page): Fault[] => {
      const other = pages.find(({ data }) => data.slug === page.data.slug && data.locale === 'zh');
      const [here, there] = [page, other ?? page].map(({ data }) => citedSources(data.body).sort().join(', '));
      return here === there
        ? []
        : [{ file: page.file, what: `cites ${here || 'nothing'}; in Chinese it cites ${there || 'nothing'}` }];
    });
  const faults = Object.entries(sources.data).flatMap(([id, source]) =>
    [...addressFaults(source, publishers), ...(cited.has(id) ? [] : ['is cited by no page'])].map((what) => ({
      file: sources.file,
      id,
      what,
    })),
  );
  return [...apart, ...faults];
}
