import { z } from 'zod';
import type { Locale } from '../locale.ts';

const wordsSchema = z.strictObject({
  zh: z.string().min(1).describe('What follows a figure in Chinese: 元, 个县'),
  en: z
    .strictObject({ one: z.string().min(1), other: z.string().min(1) })
    .describe('What follows a figure in English: after 1, and after any other'),
  name: z.string().min(1).optional().describe('Its Chinese name by itself, where that is not what follows a figure'),
  scaled: z.boolean().optional().describe('Written in round thousands: 万, 亿; million, billion'),
  kind: z
    .enum(['percent', 'rank', 'class'])
    .optional()
    .describe('percent: shares, in the text % or per cent; rank: 第66位 and 66th; class: 三级 and class III'),
  half: z
    .string()
    .min(1)
    .optional()
    .describe('What follows “half” in English (a day), where 0.5 is written 半 and half'),
});

/** The file content/units.yaml: how a figure of each unit is written; the key is the unit’s name in content/numbers.yaml. */
export const unitsSchema = z
  .record(z.string().min(1), wordsSchema)
  .transform((units) => Object.entries(units).map(([id, words]) => ({ id, ...words })));

/** A base unit in which values are kept, with its words. */
export type Unit = z.infer<typeof unitsSchema>[number];

/** The name of a unit for a heading or a choice, in one language. */
export function unitName({ zh, en, name }: Unit, locale: Locale): string {
  return locale === 'zh' ? (name ?? zh) : en.other;
}
