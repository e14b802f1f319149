import { LANG_TAG, otherLocale, type Locale } from '../locale.ts';
import type { Thing } from '../site/structured-data.ts';
import { LICENCE } from '../site/licence.ts';
import { nameSource } from './name-source.ts';
import { namePublisher, type PublisherNames } from './publisher-names.ts';
import type { Term } from './term-schema.ts';

const idOf = (glossary: string) => `${glossary}#glossary`;

/** The glossary as a set of terms. */
export function describeGlossary(
  { name, description, page }: Record<'name' | 'description' | 'page', string>,
  locale: Locale,
): Thing {
  return {
    '@type': 'DefinedTermSet',
    '@id': idOf(page),
    name,
    description,
    url: page,
    inLanguage: LANG_TAG[locale],
    license: LICENCE.url,
  };
}

/** A term of the glossary in one language, and where it is quoted from elsewhere the quotation with its source. */
export function describeTerm(
  { slug, zh, en, sense, use, sources }: Term,
  locale: Locale,
  { glossary, page, publisherNames }: { glossary: string; page: string; publisherNames: PublisherNames },
): Thing[] {
  const names = { zh, en };
  const source = use && sources?.find(({ url }) => url === use.source);
  return [
    {
      '@type': 'DefinedTerm',
      name: names[locale],
      alternateName: names[otherLocale(locale)],
      termCode: slug,
      description: sense[locale],
      url: page,
      inLanguage: LANG_TAG[locale],
      inDefinedTermSet: { '@id': idOf(glossary) },
    },
    ...(use && source
      ? [
          {
            '@type': 'Quotation',
            text: use.zh,
            inLanguage: LANG_TAG.zh,
            datePublished: use.date,
            isPartOf: {
              '@type': 'CreativeWork',
              name: nameSource(source, locale),
              url: use.source,
              publisher: {
                '@type': 'Organization',
                name: namePublisher(source.publisher, publisherNames, locale).name,
              },
            },
          },
        ]
      : []),
  ];
}
