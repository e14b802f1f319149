import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { chartSchema } from './domain/charts/chart-schema.ts';
import { numbersSchema } from './domain/numbers/number-schema.ts';
import { chapterSchema } from './domain/report/chapter-schema.ts';
import { translationSchema } from './domain/report/translation-schema.ts';
import { textPageSchema } from './domain/site/text-page-schema.ts';
import { termSchema } from './domain/terms/term-schema.ts';
import { uiSchema } from './domain/ui/ui-schema.ts';

const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yaml' });

export const collections = {
  translation: defineCollection({ loader: yaml('translation'), schema: translationSchema }),
  chapters: defineCollection({ loader: glob({ base: './content/chapters', pattern: '*.mdx' }), schema: chapterSchema }),
  terms: defineCollection({ loader: yaml('terms'), schema: termSchema }),
  charts: defineCollection({ loader: yaml('charts'), schema: chartSchema }),
  numbers: defineCollection({
    loader: file('content/numbers.yaml', { parser: (text) => ({ numbers: parse(text) }) }),
    schema: numbersSchema,
  }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*/*.mdx' }), schema: textPageSchema }),
  ui: defineCollection({ loader: yaml('ui'), schema: uiSchema }),
};
