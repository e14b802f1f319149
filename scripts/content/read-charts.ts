import { joinCharts, type Chart } from '../../src/domain/charts/series.ts';
import type { Words } from '../../src/domain/charts/layout.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { BOUNDS } from '../../src/domain/numbers/number-schema.ts';
import { resolveNumbers } from '../../src/domain/numbers/resolve-numbers.ts';
import { fillWords } from '../../src/domain/ui/fill-words.ts';
import { uiSchema } from '../../src/domain/ui/ui-schema.ts';
import type { Fault } from './fault.ts';
import { readContent, readEntry, readText } from './read-content.ts';

/** The charts with their numbers, and the interface’s words of each language; for scripts and tests. Throws at any fault. */
export function readCharts(): { charts: Chart[]; words: Record<Locale, Words> } {
  const { content, faults } = readContent();
  const words = Object.fromEntries(LOCALES.map((locale) => [locale, readWords(locale, faults)])) as Record<Locale, Words>;
  if (faults.length > 0) throw new Error(`content has ${faults.length} faults; node scripts/check-content.ts lists them`);
  const bounds = BOUNDS.map((bound) => [bound, { zh: words.zh(`chart.bound.${bound}`), en: words.en(`chart.bound.${bound}`) }]);
  const charts = joinCharts({
    entries: content.charts.map(({ data }) => data),
    numbers: resolveNumbers(content.numbers.data),
    chapters: content.chapters.map(({ data }) => ({ number: data.chapter, title: data.title })),
    bounds: Object.fromEntries(bounds),
  });
  return { charts, words };
}

function readWords(locale: Locale, faults: Fault[]): Words {
  const file = `content/ui/${locale}.yaml`;
  const entry = readEntry(file, readText(file), uiSchema, faults);
  return (key, values) => (entry ? fillWords(entry[key], values ?? {}) : key);
}
