import { isChapterWords, type ChapterWords } from '../../domain/words/chapter-words.ts';
import { loadEach, readJson, twice } from '../browser/read-json.ts';

const load = loadEach((address) => twice(() => readJson(address, { isValid: isChapterWords })));

/** The words of the chapter that is read. */
export const loadWords = (reading: HTMLElement): Promise<ChapterWords> => load(reading.dataset['words']!);
