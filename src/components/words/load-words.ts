import { isChapterWords, type ChapterWords } from '../../domain/words/chapter-words.ts';
import { loadOnce, readJson } from '../browser/read-json.ts';

const files = new Map<string, () => Promise<ChapterWords>>();

/** The words of the chapter that is read; asks a second time before it rejects. */
export function loadWords(reading: HTMLElement): Promise<ChapterWords> {
  const address = reading.dataset['words']!;
  const read = () => readJson(address, { isValid: isChapterWords });
  if (!files.has(address))
    files.set(
      address,
      loadOnce(() => read().catch(read)),
    );
  return files.get(address)!();
}
