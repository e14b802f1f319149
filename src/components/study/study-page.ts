import { studyAnki, studyCsv, isStudyCards, type StarredCard, type StudyCards } from '../../domain/study/study-card.ts';
import { readList } from '../../domain/study/read-list.ts';
import { fillWords } from '../../domain/ui/fill-words.ts';
import { remembers } from '../browser/memory.ts';
import { readJson } from '../browser/read-json.ts';
import { saveFile } from '../browser/save-file.ts';
import { serveReview } from './serve-review.ts';
import { createStar, keepStars, keptStars } from './stars.ts';

const study = document.querySelector<HTMLElement>('[data-study]');
// The page says that it needs its script until it has it.
document.querySelector('[data-study-idle]')?.remove();
if (study) void openStudy(study);

/** Shows the starred terms with their cards, or says what to do; what cannot be loaded can be asked for again. */
async function openStudy(study: HTMLElement): Promise<void> {
  const find = <Found extends HTMLElement>(name: string) => study.querySelector<Found>(`[data-${name}]`)!;
  const load = () => readJson(study.dataset['study']!, { isValid: isStudyCards });
  find('study-empty').hidden = keptStars().terms.length > 0;
  find('study-failed').hidden = true;
  const files = await load().catch(() => undefined);
  find('study-failed').hidden = files !== undefined;
  find('study-retry').onclick = () => void openStudy(study);
  if (!files) return;

  const show = () => {
    const cards = starredCards(study, files);
    find('study-empty').hidden = cards.length > 0;
    find('starred').replaceChildren(...cards.map((card) => listItem(study, card)));
    find('study-list').hidden = cards.length === 0;
    serveReview(study, cards);
  };
  for (const button of study.querySelectorAll<HTMLButtonElement>('[data-save]')) {
    button.onclick = () => saveCards(starredCards(study, files), button.dataset['save']!, study.dataset['deck']!);
  }
  const add = (slugs: string[]) => {
    const { terms } = keptStars();
    const added = slugs.filter((slug) => !terms.includes(slug));
    const isKept = keepStars({ terms: [...terms, ...added] });
    show();
    const words = isKept ? study.dataset['said']! : study.dataset['unkept']!;
    find('added').textContent = fillWords(words, { count: added.length }, document.documentElement.lang);
    find('added-cards').hidden = !isKept;
  };
  const chapter = find<HTMLSelectElement>('chapter');
  find('add').onclick = () => add(files.chapters[chapter.value] ?? []);
  const input = find<HTMLInputElement>('take-in');
  input.onchange = async () => {
    const text = await input.files?.[0]?.text();
    input.value = '';
    if (text !== undefined) add(readList(text, files));
  };
  find('study-more').hidden = !remembers();
  show();
}

function starredCards(study: HTMLElement, { terms, chapters }: StudyCards): StarredCard[] {
  return keptStars().terms.flatMap((slug) => {
    const card = terms[slug];
    if (!card) return [];
    const url = new URL(study.dataset['term']!.replace('{slug}', slug), location.href).href;
    const having = Object.keys(chapters).filter((chapter) => chapters[chapter]!.includes(slug));
    return [{ slug, ...card, url, chapters: having }];
  });
}

function listItem(study: HTMLElement, { slug, zh, pinyin, en, url }: StarredCard): HTMLElement {
  const item = document
    .querySelector<HTMLTemplateElement>('template[data-study-item]')!
    .content.cloneNode(true) as DocumentFragment;
  const link = item.querySelector('a')!;
  link.href = url;
  link.textContent = zh;
  item.querySelector('[data-pinyin]')!.textContent = pinyin;
  item.querySelector('[data-en]')!.textContent = en;
  const know = item.querySelector<HTMLElement>('[data-know]')!;
  know.dataset['know'] = slug;
  know.setAttribute('aria-label', `${know.textContent.trim()} ${zh}`);
  know.after(createStar(slug, { name: `${study.dataset['star']!} ${zh}` }));
  return item.querySelector('li')!;
}

function saveCards(cards: StarredCard[], ending: string, deck: string): void {
  const text = ending === 'csv' ? studyCsv(cards) : studyAnki(deck, cards);
  saveFile(new Blob([text], { type: 'text/plain' }), ending === 'csv' ? 'terms.csv' : 'terms-anki.txt');
}
