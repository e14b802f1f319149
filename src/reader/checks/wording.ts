import { bilingualSchema } from '../../domain/field-schema.ts';
import { LOCALES, type Bilingual, type Locale } from '../../domain/locale.ts';
import { wordingFaults } from '../../domain/ui/check-wording.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

const SECTION = /<(Brief|LookFor) lang="(zh|en)">([\s\S]*?)<\/\1>/g;

/** What the site says itself in one language, with the file that holds it and an id within the file. */
type OwnText = { file: string; id: string; locale: Locale; text: string };

/** What the site says itself is set as each language sets it, and has none of the words on the list of avoided ones. */
export function checkWording(content: Content): Fault[] {
  return ownTexts(content).flatMap(({ file, id, locale, text }) =>
    wordingFaults(id, text, locale, content.avoided.data).map((what) => ({ file, id, what })),
  );
}

function ownTexts({ ui, site, columns, subjects, numbers, charts, pages, chapters, home, map }: Content): OwnText[] {
  const inBoth = (file: string, id: string, text: Bilingual): OwnText[] =>
    LOCALES.map((locale) => ({ file, id, locale, text: text[locale] }));
  return [
    ...LOCALES.flatMap((locale) =>
      Object.entries(ui[locale].data).map(([id, text]) => ({ file: ui[locale].file, id, locale, text })),
    ),
    ...(['name', 'tagline', 'description'] as const).flatMap((id) => inBoth(site.file, id, site.data[id])),
    ...Object.entries(columns.data).flatMap(([id, note]) => inBoth(columns.file, id, note)),
    ...subjects.data.flatMap((subject) => inBoth(subjects.file, subject.id, subject)),
    ...[...numbers.data.stated, ...numbers.data.derived].flatMap((number) =>
      [number.label, number.remark, 'noValue' in number ? number.noValue : undefined]
        .filter((text) => text !== undefined)
        .flatMap((text) => inBoth(numbers.file, number.id, text)),
    ),
    ...charts.flatMap(({ file, data }) => bilingualsIn(data).flatMap((text) => inBoth(file, data.slug, text))),
    ...chapters.flatMap(({ file, data }) => [
      ...inBoth(file, 'title', data.title),
      ...inBoth(file, 'summary', data.summary),
      ...Object.entries(data.passages ?? {}).flatMap(([id, name]) => inBoth(file, id, name)),
      ...data.notes.flatMap((note) => inBoth(file, note.on, note)),
      ...[...data.body.matchAll(SECTION)].map(([, name, locale, text]) => ({
        file,
        id: `${name} ${locale}`,
        locale: locale as Locale,
        text: text!.replaceAll(/<[^>]*>/g, ''),
      })),
    ]),
    ...bilingualsIn(home.data).flatMap((text) => inBoth(home.file, 'home', text)),
    ...(map ? bilingualsIn(map.data).flatMap((text) => inBoth(map.file, 'map', text)) : []),
    ...pages.map(({ file, data }) => ({
      file,
      id: data.slug,
      locale: data.locale,
      text: `${data.title ?? ''}\n${data.summary ?? ''}\n${data.body.replace(/`[^`]*`|<[^>]*>/g, '')}`,
    })),
  ];
}

/** Every text in both languages that an entry holds, at whatever depth. */
function bilingualsIn(entry: unknown): Bilingual[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { success, data } = bilingualSchema.safeParse(entry);
  return success ? [data] : Object.values(entry).flatMap(bilingualsIn);
}
