import { bilingualSchema } from '../../domain/field-schema.ts';
import { LOCALES, type Bilingual, type Locale } from '../../domain/locale.ts';
import { chapterSections } from '../../domain/report/chapter-sections.ts';
import type { TermSource } from '../../domain/terms/term-schema.ts';
import { readLanguage } from '../../domain/text/read-language.ts';
import type { Content } from '../read-content.ts';

/** Fields of entries that hold words of the report or of a source, and their renderings. */
const OTHERS = new Set(['parts', 'due', 'words']);

/** What the site says itself in one language, with the file that holds it and an id within the file. */
type OwnText = { file: string; id: string; locale: Locale; text: string };

/** Everything that the site says in its own voice: no words of the report or of a source, no rendering of them. */
export function ownTexts(content: Content): OwnText[] {
  return [
    ...interfaceTexts(content),
    ...numberTexts(content),
    ...chapterTexts(content),
    ...termTexts(content),
    ...outcomeTexts(content),
    ...pageTexts(content),
  ];
}

function interfaceTexts({ ui, site, columns, subjects }: Content): OwnText[] {
  return [
    ...LOCALES.flatMap((locale) =>
      Object.entries(ui[locale].data).map(([id, text]) => ({ file: ui[locale].file, id, locale, text })),
    ),
    ...(['name', 'shortName', 'tagline', 'description'] as const).flatMap((id) => inBoth(site.file, id, site.data[id])),
    ...Object.entries(columns.data).flatMap(([id, note]) => inBoth(columns.file, id, note)),
    ...subjects.data.flatMap((subject) => inBoth(subjects.file, subject.id, subject)),
  ];
}

function numberTexts({ numbers, charts }: Content): OwnText[] {
  return [
    ...[...numbers.data.stated, ...numbers.data.derived].flatMap((number) =>
      [number.label, number.remark, ...('quote' in number ? [number.noValue, number.counts] : [])].flatMap((text) =>
        text ? inBoth(numbers.file, number.id, text) : [],
      ),
    ),
    ...charts.flatMap(({ file, data }) => textsIn(file, data.slug, data)),
  ];
}

function chapterTexts({ chapters, changes }: Content): OwnText[] {
  return [
    ...chapters.flatMap(({ file, data }) => [
      ...inBoth(file, 'title', data.title),
      ...inBoth(file, 'summary', data.summary),
      ...Object.entries(data.passages ?? {}).flatMap(([id, name]) => inBoth(file, id, name)),
      ...data.notes.flatMap((note) => inBoth(file, note.on, note)),
      ...chapterSections(data.body).map(({ name, locale, text }) => ({
        file,
        id: `${name} ${locale}`,
        locale,
        text: text.replaceAll(/<[^>]*>/g, ''),
      })),
    ]),
    ...changes.flatMap(({ file, data }) =>
      data.editions.flatMap((edition) =>
        Object.entries(edition.changes).flatMap(([id, { why }]) => (why ? inBoth(file, id, why) : [])),
      ),
    ),
  ];
}

function termTexts({ terms }: Content): OwnText[] {
  return terms.flatMap(({ file, data }) => [
    ...Object.entries(data).flatMap(([field, value]) => textsIn(file, `${data.slug}.${field}`, { [field]: value })),
    ...descriptionsOf(file, data.slug, data.sources ?? []),
  ]);
}

/** What the site calls pages whose title was not seen, each text in the one language in which it is written. */
function descriptionsOf(file: string, id: string, sources: TermSource[]): OwnText[] {
  return sources
    .flatMap(({ about, aboutEn }) => [about, aboutEn])
    .filter((text) => text !== undefined)
    .map((text) => ({ file, id: `${id}.sources`, locale: readLanguage(text), text }));
}

function outcomeTexts({ outcomes }: Content): OwnText[] {
  return outcomes.flatMap(({ file, data: { reports, ...outcome } }) => [
    ...Object.entries(outcome).flatMap(([field, value]) =>
      textsIn(file, `${outcome.slug}.${field}`, { [field]: value }),
    ),
    ...reports.flatMap((report) => textsIn(file, `${outcome.slug}.${report.asOf}`, report)),
  ]);
}

function pageTexts({ home, map, places, pages, sources }: Content): OwnText[] {
  return [
    ...Object.entries(sources.data).flatMap(([name, source]) => descriptionsOf(sources.file, name, [source])),
    ...textsIn(home.file, 'home', home.data),
    ...(map ? textsIn(map.file, 'map', map.data) : []),
    ...(places
      ? [
          ...textsIn(places.file, 'note', [places.data.note, places.data.source.how]),
          ...places.data.places.flatMap(({ slug, says }) =>
            textsIn(
              places.file,
              slug,
              says.map(({ text }) => text),
            ),
          ),
        ]
      : []),
    ...pages.map(({ file, data }) => ({
      file,
      id: data.slug,
      locale: data.locale,
      text: `${data.title ?? ''}\n${data.summary ?? ''}\n${data.body.replace(/`[^`]*`|<[^>]*>/g, '')}`,
    })),
  ];
}

/** Every text in both languages that an entry says itself, at whatever depth. */
function textsIn(file: string, id: string, entry: unknown): OwnText[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { success, data } = bilingualSchema.safeParse(entry);
  return success
    ? inBoth(file, id, data)
    : Object.entries(entry).flatMap(([field, value]) => (OTHERS.has(field) ? [] : textsIn(file, id, value)));
}

function inBoth(file: string, id: string, text: Bilingual): OwnText[] {
  return LOCALES.map((locale) => ({ file, id, locale, text: text[locale] }));
}
