import { writeCsv } from '../text/csv.ts';
import { writeBasicNotes } from '../export/basic-notes.ts';
import { isObject } from '../is-object.ts';

/** What a card says of a term in one interface language. */
export type StudyCard = { zh: string; pinyin: string; en: string; sense: string };
/** What `/data/study/<lang>.json` holds: a card for each term, by slug, and the terms of each chapter, by its number. */
export type StudyCards = { terms: Record<string, StudyCard>; chapters: Record<string, string[]> };
/** A term that was starred, with its card, its page and the chapters that have it. */
export type StarredCard = StudyCard & { slug: string; url: string; chapters: string[] };

const COLUMNS = ['Chinese', 'Pinyin', 'English', 'Meaning'];
const fieldsOf = ({ zh, pinyin, en, sense }: StudyCard) => [zh, pinyin, en, sense];

/** The starred terms as a table that a spreadsheet opens. */
export function studyCsv(cards: StarredCard[]): string {
  return writeCsv(
    ['slug', ...COLUMNS.map((column) => column.toLowerCase())],
    cards.map((card) => [card.slug, ...fieldsOf(card)]),
  );
}

/** The starred terms as a text that Anki imports: Chinese before, all else behind, the chapters as tags. */
export function studyAnki(deck: string, cards: StarredCard[]): string {
  return writeBasicNotes(
    deck,
    cards.map(({ slug, zh, pinyin, en, sense, url, chapters }) => ({
      id: slug,
      front: [zh],
      back: [pinyin, en, sense, url],
      tags: chapters.map((chapter) => `chapter-${chapter}`),
    })),
  );
}

/** Whether an answer holds such cards. */
export function isStudyCards(value: unknown): value is StudyCards {
  if (!isObject(value) || !isObject(value['terms']) || !isObject(value['chapters'])) return false;
  return Object.values(value['terms']).every((card) => isObject(card) && typeof card['zh'] === 'string');
}
