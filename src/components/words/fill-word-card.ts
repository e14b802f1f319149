import { LANG_TAG } from '../../domain/locale.ts';
import type { WordEntry, WordFile } from '../../domain/words/word-entry.ts';
import { fillPanel, line, name, wrap } from '../panel/fill-panel.ts';

/** Fills the panel with a word: its reading here, its level, what it means in each reading, and the words it consists of. */
export function fillWordCard(panel: HTMLElement, word: string, reading: string, { words, source }: WordFile): void {
  const labels = panel.querySelector<HTMLTemplateElement>('template[data-word-card]')!.dataset;
  const { readings, level, parts = [] } = words[word] ?? { readings: [] };
  const here = readings.find(({ pinyin }) => sound(pinyin) === sound(reading));
  const ordered = here ? [here, ...readings.filter((other) => other !== here)] : readings;
  const facts = [reading, ...(level === undefined ? [] : [labels['level']!.replace('{level}', String(level))])];
  const origin = document.createElement('a');
  origin.href = source.url;
  origin.textContent = labels['source']!;

  const meaning = wrap('div', 'panel-senses', ...ordered.map((one) => senses(one, ordered.length > 1)));
  if (ordered.length === 0) meaning.append(parts.length > 0 ? labels['parts']! : labels['none']!);
  meaning.id = 'card-sense';
  fillPanel(
    panel,
    [name(line('span', 'panel-zh', word, LANG_TAG.zh)), line('p', 'panel-reading', facts.join(' · '))],
    [meaning, ...parts.map((part) => partOf(part, words[part])), wrap('p', 'panel-foot', origin)],
  );
}

/** `zhòng heavy; serious`; the reading stands before the senses where there are several. */
function senses({ pinyin, senses }: WordEntry['readings'][number], isNamed: boolean): HTMLElement {
  const paragraph = line('p', '', '', LANG_TAG.en);
  if (isNamed) paragraph.append(line('b', '', pinyin, 'zh-Latn'), ' ');
  paragraph.append(senses.join('; '));
  return paragraph;
}

function partOf(part: string, entry: WordEntry | undefined): HTMLElement {
  const paragraph = wrap('p', '', line('span', '', part, LANG_TAG.zh));
  for (const reading of entry?.readings ?? []) {
    paragraph.append(' ', line('b', '', reading.pinyin, 'zh-Latn'), ' ');
    paragraph.append(line('span', '', reading.senses.join('; '), LANG_TAG.en));
  }
  return paragraph;
}

/** Readings are compared as they sound: apart from spaces, hyphens and capitals. */
const sound = (pinyin: string) => pinyin.toLowerCase().replace(/[ ’-]/g, '');
