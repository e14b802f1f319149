import { loadStyles } from '../panel/load-styles.ts';
import { SETTINGS } from '../../domain/settings/settings.ts';
import { onSetting, settingOf } from '../settings/current.ts';
import { whenLoaded } from '../browser/when-loaded.ts';

type Lay = () => Promise<unknown>;

/** What lies on the Chinese. */
const LAYERS = ['pinyin', 'words', 'script'] as const;

/** Shows the page in the characters that the reader has set; their table is fetched when he wants others. */
export function serveScript(): void {
  serve('script', async () => (await import('./show-script.ts')).showScript(settingOf('script')));
}

/** Lays on a chapter the readings and words that the reader has set; they are fetched when he wants them. */
export function serveLayers(reading: HTMLElement): void {
  serve('pinyin', async () => {
    const [{ showPinyin }] = await Promise.all([import('./show-pinyin.ts'), loadStyles()]);
    await showPinyin(reading, settingOf('pinyin'));
  });
  serve('words', async () => {
    const [{ serveWords }] = await Promise.all([import('./serve-words.ts'), loadStyles()]);
    await serveWords(reading, settingOf('words') === 'on');
  });
  sayNeed();
  onSetting(['view', ...LAYERS], sayNeed);
}

/** Where English stands alone the settings say why nothing is seen of what lies on the Chinese. */
function sayNeed(): void {
  document.querySelector<HTMLElement>('[data-needs-chinese]')!.hidden =
    settingOf('view') !== 'en' || LAYERS.every((name) => settingOf(name) === SETTINGS[name][0]);
}

function serve(name: (typeof LAYERS)[number], lay: Lay): void {
  if (name in document.documentElement.dataset) void tell(lay);
  onSetting([name], ({ value }) => void tell(lay, value === SETTINGS[name][0] ? undefined : leadToChinese));
}

/** A reader who has chosen something for the Chinese sees it. */
function leadToChinese(): void {
  const reading = document.querySelector<HTMLElement>('[data-reading]');
  if (reading) whenLoaded(import('./show-chinese.ts'), ({ showChinese }) => showChinese(reading));
}

/** Where it cannot be loaded the page stays as it is, and the settings offer to try again. */
async function tell(lay: Lay, goOn?: () => void): Promise<void> {
  const line = document.querySelector<HTMLElement>('[data-setting-failed]');
  const failed = await lay().then(
    () => false,
    () => true,
  );
  if (!failed) goOn?.();
  if (!line) return;
  line.hidden = !failed;
  line.querySelector('button')!.onclick = () => void tell(lay, goOn);
}
