import type { TermCard } from '../../domain/terms/term-card.ts';

const OPEN_DELAY = 150;
const CLOSE_DELAY = 200;

const card = document.querySelector<HTMLElement>('#card');
if (card) openCards(card);

/**
 * One card for all glosses of the page. It opens on a click or tap, on Enter, and when a mouse rests on a gloss; it can
 * be entered with the pointer, closes on Escape and on a click elsewhere, and gives the focus back. Its texts come in
 * one request when a reader first shows interest; until then, and when they cannot be had, a gloss is a plain link.
 */
function openCards(card: HTMLElement): void {
  let cards: Promise<Record<string, TermCard>> | undefined;
  let current: HTMLAnchorElement | undefined;
  let timer = 0;
  let heldByClick = false;

  const load = () => (cards ??= fetch(card.dataset.cards!).then((response) => response.json()));
  const later = (delay: number, action: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, delay);
  };

  async function open(gloss: HTMLAnchorElement, byClick: boolean): Promise<void> {
    current = gloss;
    const entry = await load()
      .then((all) => all[gloss.dataset.term!])
      .catch(() => undefined);
    if (current !== gloss) return;
    if (!entry) {
      cards = undefined;
      if (byClick) location.href = gloss.href;
      return;
    }
    heldByClick = byClick;
    fillCard(card, entry, gloss.href);
    card.showPopover();
    placeCard(card, gloss);
    gloss.setAttribute('aria-expanded', 'true');
    if (byClick) card.querySelector('a')!.focus({ preventScroll: true });
  }

  function close(returnFocus: boolean): void {
    clearTimeout(timer);
    if (card.matches(':popover-open')) card.hidePopover();
    current?.removeAttribute('aria-expanded');
    if (returnFocus) current?.focus({ preventScroll: true });
    current = undefined;
    heldByClick = false;
  }

  const glossOf = (event: Event) => (event.target as Element).closest?.<HTMLAnchorElement>('a.gloss');

  document.addEventListener('click', (event) => {
    const gloss = glossOf(event);
    if (!gloss) {
      if (!card.contains(event.target as Node)) close(false);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const again = current === gloss && heldByClick;
    close(again);
    if (!again) void open(gloss, true);
  });

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const gloss = glossOf(event);
    if (gloss) {
      lightUp(gloss);
      if (gloss !== current && !heldByClick)
        later(OPEN_DELAY, () => {
          close(false);
          void open(gloss, false);
        });
    } else if (card.contains(event.target as Node)) clearTimeout(timer);
    else {
      lightUp(undefined);
      if (!heldByClick) later(CLOSE_DELAY, () => close(false));
    }
  });

  document.addEventListener('focusin', (event) => lightUp(glossOf(event) ?? current));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && current) close(card.contains(document.activeElement) || heldByClick);
  });
  card.addEventListener('focusout', (event) => {
    if (heldByClick && event.relatedTarget && !card.contains(event.relatedTarget as Node)) close(false);
  });
  window.addEventListener('scroll', () => current && placeCard(card, current), { passive: true });
}

/** Lights up a gloss and its counterpart on the other side of the sentence. */
function lightUp(gloss: HTMLAnchorElement | undefined): void {
  for (const lit of document.querySelectorAll('.gloss.lit')) lit.classList.remove('lit');
  if (!gloss?.dataset.term) return;
  const sentence = gloss.closest('.sentence');
  for (const other of sentence?.querySelectorAll<HTMLElement>('.gloss') ?? []) {
    if (other.dataset.term === gloss.dataset.term) other.classList.add('lit');
  }
}

function fillCard(card: HTMLElement, entry: TermCard, href: string): void {
  const line = (tag: string, name: string, text: string, lang?: string) => {
    const element = document.createElement(tag);
    if (name) element.className = name;
    element.textContent = text;
    if (lang) element.lang = lang;
    return element;
  };
  const reading = line('p', 'card-reading', `${entry.pinyin} · ${entry.en}`, 'en-GB');
  const parts = document.createElement('ul');
  for (const [zh, en] of entry.parts) {
    const item = document.createElement('li');
    item.append(line('span', '', zh, 'zh-Hans'), line('span', '', en, 'en-GB'));
    parts.append(item);
  }
  const foot = document.createElement('footer');
  const more = document.createElement('a');
  more.href = href;
  more.textContent = card.dataset.more!;
  foot.append(`${entry.basis} · `, more);
  card.replaceChildren(
    line('p', 'card-zh', entry.zh, 'zh-Hans'),
    reading,
    line('p', '', entry.sense, card.dataset.locale === 'zh' ? 'zh-Hans' : 'en-GB'),
    ...(entry.parts.length > 0 ? [parts] : []),
    foot,
  );
}

/** Below the gloss’s last line where there is room, above its first where not; never beyond the window’s edge. */
function placeCard(card: HTMLElement, gloss: HTMLElement): void {
  const lines = [...gloss.getClientRects()];
  const last = lines.at(-1);
  const first = lines[0];
  if (!first || !last) return;
  const { width, height } = card.getBoundingClientRect();
  const below = last.bottom + 8;
  const fitsBelow = below + height <= window.innerHeight - 8;
  const top = fitsBelow ? below : Math.max(8, first.top - height - 8);
  const left = Math.min(Math.max(16, last.left), window.innerWidth - width - 16);
  card.style.setProperty('top', `${top}px`);
  card.style.setProperty('left', `${left}px`);
}
