import type { MapFile } from '../../domain/places/map-schema.ts';
import type { PageName } from '../../domain/prose/page-names.ts';
import type { ReportCounts } from '../../domain/prose/report-counts.ts';
import type { PageSources } from '../../domain/prose/text-page-schema.ts';

/** What the components of a page of running text print from. */
export type TextContext = {
  /** The sources in the order of their notes, by name. */
  sources: Map<string, PageSources[string]>;
  counts: ReportCounts;
  /** Null where the content has none. */
  map: MapFile | null;
  sentenceHref: (id: string) => string;
  termHref: (slug: string) => string;
  pageHref: (name: PageName) => string;
};

/** The context set by the page. Throws when a component of running text is used elsewhere. */
export function textContext({ text }: App.Locals): TextContext {
  if (!text) throw new Error('a component of running text was rendered outside a page of running text');
  return text;
}

/** The id of a source’s note on a page, and of the place in the text that first cites it. */
export const noteId = (name: string) => `source-${name}`;
export const citedId = (name: string) => `cited-${name}`;
