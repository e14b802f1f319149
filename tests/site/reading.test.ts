import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBuiltSite } from './built-site.ts';
import { spread } from './permutations.ts';
import { counterpartOf, headed, longestChapter, reading, report, sentencesOf, sideOf, term } from './site-map.ts';

const site = useBuiltSite();

const CHAPTER = `report/${reading.chapter.slug}/`;
const [BEFORE, ID, AFTER] = [reading.before.id, reading.sentence.id, reading.after.id];
const LONG_CHAPTER = `report/${longestChapter.slug}/`;
const [MIDDLE, LATE] = [0.5, 0.8].map((share) => {
  const all = sentencesOf(longestChapter);
  return all[Math.floor(share * all.length)]!.id;
}) as [string, string];
const NO_SCRIPT = { javaScriptEnabled: false };
const PHONE = { viewport: { width: 390, height: 800 } };

const sentence = (page: Page, id: string) => page.locator(`[data-sentence="${id}"]`);
/** The sentence in a language, as it is shown: in the paragraph of that language, or beside the other in its row. */
const side = (page: Page, id: string, lang: 'zh' | 'en') => page.locator(sideOf(id, lang)).filter({ visible: true });
const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const topOf = (locator: Locator) => locator.evaluate((element) => Math.round(element.getBoundingClientRect().top));

describe('a chapter', () => {
  test('is complete without script: both languages, notes, marks that lead to their terms', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, NO_SCRIPT);
    expect(await side(page, ID, 'zh').innerText()).toContain(reading.sentence.zh.slice(0, 6));
    expect(await side(page, ID, 'en').innerText()).toContain(reading.sentence.en!.slice(0, 6));
    const heard = (await page.getByRole('note').allInnerTexts()).join('\n');
    for (const { en } of sentencesOf(reading.chapter).flatMap(({ notes }) => notes)) {
      expect(heard).toContain(en.slice(0, 8));
    }
    expect(await page.locator('[data-cards]').isVisible()).toBe(false);
    // A passage has its number at its beginning, in both columns, where it has no name that bears it.
    const begun = await page
      .locator('[data-passage]:not(:has([data-own-name]))')
      .evaluateAll((all) =>
        all.flatMap((passage) =>
          ['.sentence-number', '[data-turn]'].map((part) => [
            `"${passage.getAttribute('data-passage')}.`,
            getComputedStyle(passage.querySelector(part)!, '::before').content,
          ]),
        ),
      );
    for (const [number, said] of begun) expect(said!.slice(0, number!.length)).toBe(number);
    // Of which report it is a chapter; and where machines made the edition, a review is no person’s.
    expect(await page.locator('article > header p').first().innerText()).toContain(report.date.slice(0, 4));
    const [, makers] = /are by (.+?)\./.exec(await page.locator('body > footer').innerText()) ?? [];
    if (makers) expect(await page.locator('article').innerText()).toContain(`both by ${makers}`);
    await side(page, ID, 'zh').locator(`a[href$="/terms/${reading.term}/"]`).first().click();
    expect(page.url()).toContain(`/en/terms/${reading.term}/`);
  });

  test('shows one language without script when the reader asks for it', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, NO_SCRIPT);
    const heading = (of: 'zh' | 'en') =>
      page.locator(`article header > [data-side=${of}], article h1 > [lang|=${of}]`).filter({ visible: true }).count();
    await view(page, 'Chinese').check({ force: true });
    expect(await side(page, ID, 'en').isVisible()).toBe(false);
    expect(await heading('en')).toBe(0);
    await view(page, 'English').check({ force: true });
    expect(await side(page, ID, 'zh').isVisible()).toBe(false);
    expect(await heading('zh')).toBe(0);
  });

  test('sets both languages of a sentence side by side when wide and stacked on a phone', async () => {
    const { page } = await site.open(`/zh/${CHAPTER}`, { viewport: { width: 1280, height: 900 } });
    const box = async (lang: 'zh' | 'en') => (await side(page, ID, lang).boundingBox())!;
    expect((await box('en')).x).toBeGreaterThan((await box('zh')).x + (await box('zh')).width);
    await page.setViewportSize({ width: 360, height: 740 });
    expect((await box('en')).y).toBeGreaterThanOrEqual((await box('zh')).y + (await box('zh')).height);
  });

  test('is walked by keyboard sentence by sentence: the number with its address, then the marks of one side', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    const focus = () =>
      page.evaluate(() => {
        const { dataset, textContent } = document.activeElement as HTMLElement;
        return (dataset['passageNumber'] ?? '') + textContent;
      });
    const marks = await side(page, ID, 'en').getByRole('link').allInnerTexts();
    await sentence(page, ID)
      .getByRole('link', { name: `Sentence ${ID}: link and quotation` })
      .focus();
    for (const mark of [...marks, AFTER]) {
      await page.keyboard.press('Tab');
      expect(await focus()).toBe(mark);
    }
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(`#s${AFTER}`);
  });
});

describe('the layout of a chapter', () => {
  const layout = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
  const rows = async (page: Page) => {
    const [zh, en] = await Promise.all((['zh', 'en'] as const).map((lang) => side(page, LATER, lang).boundingBox()));
    return Math.abs(zh!.y - en!.y) < 8;
  };
  // In a paragraph the fourth sentence or a later one stands no longer beside its counterpart.
  const LATER = sentencesOf(longestChapter).find(({ id }) => id.endsWith('.6'))!.id;

  test('is paragraphs, or a row for each sentence with its notes, also without script', async () => {
    const { page } = await site.open(`/en/${LONG_CHAPTER}`, { ...NO_SCRIPT, viewport: { width: 1280, height: 900 } });
    expect(await rows(page)).toBe(false);
    const noted = await page.getByRole('note').count();
    await layout(page, 'Compare').check({ force: true });
    expect(await rows(page)).toBe(true);
    expect(await page.getByRole('note').count()).toBe(noted);
  });

  test('is the address’s for this visit, else the reader’s choice, and keeps the sentence in its place', async () => {
    const { page } = await site.open(`/zh/${LONG_CHAPTER}?layout=compare`, PHONE);
    expect(await layout(page, '逐句').isChecked()).toBe(true);
    await page.goto(`${site.origin}/zh/${LONG_CHAPTER}#s${LATE}`);
    expect(await layout(page, '逐段').isChecked()).toBe(true);
    const before = await topOf(sentence(page, LATE));
    await layout(page, '逐句').evaluate((radio: HTMLInputElement) => radio.click());
    expect(Math.abs((await topOf(sentence(page, LATE))) - before)).toBeLessThanOrEqual(8);
    await page.reload();
    expect(await layout(page, '逐句').isChecked()).toBe(true);
  });

  test('lights the counterpart of the sentence that is pointed at, and of the one that the address names', async () => {
    const { page } = await site.open(`/en/${LONG_CHAPTER}#s${LATE}`, { viewport: { width: 1280, height: 900 } });
    const ground = (lang: 'zh' | 'en', id: string) =>
      side(page, id, lang).evaluate((element) => getComputedStyle(element).backgroundColor);
    const lit = await ground('en', LATE);
    expect(await ground('zh', LATE)).toBe(lit);
    await side(page, LATER, 'zh').hover();
    expect(await ground('en', LATER)).toBe(lit);
    await side(page, LATE, 'zh').hover();
    expect(await ground('en', LATER)).not.toBe(lit);
  });
});

describe('where a reader is', () => {
  test('stands in the rail: chapters, the sections of this one with their numbers, the present one marked', async () => {
    const { page } = await site.open(`/en/${LONG_CHAPTER}`, { viewport: { width: 1600, height: 900 } });
    const rail = page.getByRole('navigation', { name: 'Chapters' });
    expect(await rail.locator('[aria-current=page]').getAttribute('href')).toContain(longestChapter.slug);
    const passage = longestChapter.passages[3]!.id;
    await page.locator(`[id="p${passage}"]`).evaluate((element) => element.scrollIntoView());
    await rail.locator(`[data-section="${passage}"][aria-current="location"]`).waitFor();
    // What ends below the bar, and above where reading begins, is passed.
    const next = await page
      .locator('[data-passage] + [data-passage]')
      .first()
      .evaluate((element: HTMLElement) => {
        const { bottom } = element.previousElementSibling!.getBoundingClientRect();
        scrollBy({ top: bottom - 60, behavior: 'instant' });
        return element.dataset['passage'];
      });
    await rail.locator(`[data-section="${next}"][aria-current="location"]`).waitFor();
    const [, nth] = /Sentence (\d+)/.exec(await rail.locator('[data-progress]').innerText())!;
    expect(sentencesOf(longestChapter)[Number(nth) - 1]!.id).toMatch(new RegExp(`^${next!.replace('.', '\\.')}\\.`));
  });

  test('opens from the bar on a phone, also without script, and leads to a section', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await site.open(`/zh/${LONG_CHAPTER}`, { ...PHONE, javaScriptEnabled });
      const passage = longestChapter.passages[3]!.id;
      const link = page.locator(`[data-section="${passage}"]`);
      expect(await link.isVisible()).toBe(false);
      await page.getByRole('button', { name: '目录' }).click();
      if (javaScriptEnabled) {
        // It opens at the chapter that is read, however little room it has, and covers nothing that has the focus.
        const rail = page.locator('[data-rail]');
        await page.keyboard.press('Escape');
        await page.setViewportSize({ ...PHONE.viewport, height: 180 });
        await page.getByRole('button', { name: '目录' }).click();
        const { y, height } = (await rail.boundingBox())!;
        const here = (await rail.locator('[aria-current=page]').boundingBox())!;
        expect(here.y).toBeGreaterThan(y);
        expect(here.y + here.height).toBeLessThan(y + height);
        await rail.locator('a').last().focus();
        await page.keyboard.press('Tab');
        await rail.waitFor({ state: 'hidden' });
        await page.setViewportSize(PHONE.viewport);
        await page.getByRole('button', { name: '目录' }).click();
      }
      await link.click();
      expect(new URL(page.url()).hash).toBe(`#p${passage}`);
      if (javaScriptEnabled) await link.waitFor({ state: 'hidden' });
      await page.context().close();
    }
  });

  test('the number of every gathered note can be pressed, of one that only leads to what came of it too', async () => {
    const { page } = await site.open(`/en/${LONG_CHAPTER}`);
    const covered = await page.locator('[data-gathered] .note-number').evaluateAll((numbers) =>
      numbers.flatMap((number) => {
        number.scrollIntoView({ block: 'center' });
        const { left, top } = number.getBoundingClientRect();
        return document.elementFromPoint(left + 4, top + 8) === number ? [] : [number.getAttribute('href')];
      }),
    );
    expect(covered).toEqual([]);
  });

  test('headings that are the site’s own are marked, and a skip link leads to the report’s text', async () => {
    const { page } = await site.open(`/en/${LONG_CHAPTER}`, NO_SCRIPT);
    const own = page.locator('[data-own-name]');
    expect(await own.count()).toBeGreaterThan(0);
    for (const name of await own.allTextContents()) expect(name).toContain('supplied by this site');
    await page.getByRole('link', { name: 'Skip to the report’s text' }).press('Enter');
    expect(new URL(page.url()).hash).toBe('#text');
  });
});

describe('the view of a chapter', () => {
  test.each([
    [`[data-sentence="${MIDDLE}"]`, spread([740, 1280, 390], 2)],
    [counterpartOf(LATE), spread([740, 390], 1)],
  ])('stays at what is read when a phone is turned or a window changes its width, at %s', async (selector, widths) => {
    const { page } = await site.open(`/zh/${LONG_CHAPTER}`, PHONE);
    const read = page.locator(selector);
    await read.evaluate((element) => element.scrollIntoView());
    for (const width of widths) {
      // Who has rested at a place is there: longer than that, after what the scroll has set going.
      await page.evaluate(() => new Promise((rested) => requestAnimationFrame(() => setTimeout(rested, 300))));
      const before = await topOf(read);
      await page.setViewportSize({ width, height: 600 });
      await expect.poll(async () => Math.abs((await topOf(read)) - before)).toBeLessThanOrEqual(2);
    }
  });

  test('keeps the sentence that is read in the other language’s paragraph, shown or not', async () => {
    const { page } = await site.open(`/zh/${LONG_CHAPTER}`, { ...PHONE, bypassCSP: true });
    await page.addStyleTag({ content: 'html { overflow-anchor: none }' });
    for (const [group, name] of [
      ['layout', 'compare'],
      ['view', 'zh'],
      ['view', 'en'],
    ]) {
      await page.locator(counterpartOf(LATE)).evaluate((part) => part.scrollIntoView());
      const before = await topOf(page.locator(counterpartOf(LATE)));
      await page.locator(`#${group}-${name}`).evaluate((radio: HTMLInputElement) => radio.click());
      expect(Math.abs((await topOf(sentence(page, LATE))) - before), name).toBeLessThanOrEqual(2);
      for (const radio of ['view-both', 'layout-read']) await page.locator(`#${radio}`).evaluate((radio: HTMLInputElement) => radio.click()); // prettier-ignore
    }
  });

  test('keeps the lit sentence of the address in its place', async () => {
    const { page } = await site.open(`/zh/${LONG_CHAPTER}#s${LATE}`, { ...PHONE, bypassCSP: true });
    await page.addStyleTag({ content: 'html { overflow-anchor: none }' });
    const before = await topOf(sentence(page, LATE));
    await view(page, '中文').evaluate((radio: HTMLInputElement) => radio.click());
    expect(Math.abs((await topOf(sentence(page, LATE))) - before)).toBeLessThanOrEqual(2);
  });

  test('leaves tab stops on the side that is shown, whatever a translator writes on the page', async () => {
    const { page } = await site.open(`/en/report/${headed.slug}/`);
    await page.evaluate(() => (document.documentElement.lang = 'es'));
    const stops = (lang: 'zh' | 'en') => page.locator(`[data-sentence] [data-side="${lang}"] a[tabindex="0"]`).count();
    for (const [name, lang] of [
      ['Chinese', 'zh'],
      ['English', 'en'],
      ['Both', 'en'],
    ] as const) {
      // prettier-ignore
      await view(page, name).check({ force: true });
      expect(await stops(lang), name).toBeGreaterThan(sentencesOf(headed).length / 2);
      const inHeading = await page
        .locator('header [data-side] a[data-term]')
        .evaluateAll((marks: HTMLElement[]) =>
          marks.flatMap((mark) => (mark.tabIndex < 0 ? [] : mark.closest<HTMLElement>('[data-side]')!.dataset['side'])),
        );
      expect(new Set(inHeading), name).toEqual(new Set([lang]));
      expect(await stops(lang === 'zh' ? 'en' : 'zh'), name).toBe(0);
    }
  });
});

describe('text that is selected', () => {
  const selected = (page: Page) => page.evaluate(() => getSelection()!.toString());

  test('may begin inside a term, by dragging or by a double click; a click opens the card', async () => {
    const { page } = await site.open(`/zh/${CHAPTER}`);
    const term = side(page, ID, 'zh').locator(`a[href$="/terms/${reading.term}/"]`).first();
    const words = await term.innerText();
    const card = page.getByRole('dialog');
    await term.scrollIntoViewIfNeeded();
    const { x, y, width } = (await term.boundingBox())!;
    const drag = async (from: number, to: number) => {
      await page.mouse.move(from, y + 10);
      await page.mouse.down();
      await page.mouse.move(to, y + 12, { steps: 4 });
      await page.mouse.up();
    };
    await drag(x + 4, x + width + 40);
    expect((await selected(page)).startsWith(words)).toBe(true);
    expect((await selected(page)).length).toBeGreaterThan(words.length);
    // A press on what is selected would drag the selection itself.
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await drag(x + 4, x + width - 12);
    expect(words).toContain(await selected(page));
    expect(await selected(page)).not.toBe('');
    expect(await card.isVisible()).toBe(false);
    await term.dblclick();
    expect(await selected(page)).not.toBe('');
    expect(await card.isVisible()).toBe(false);
    const column = () => page.locator('[data-reading]').getAttribute('data-selecting');
    expect(await column()).toBe('zh');
    await page.keyboard.press('Control+a');
    await expect.poll(column).toBeNull();
    await page.mouse.click(2, y + 10);
    await term.click();
    await card.waitFor();
    expect(await term.getAttribute('href')).toContain(`/zh/terms/${reading.term}/`);
    expect(new URL(page.url()).pathname).toContain(CHAPTER);
  });

  const copied = (page: Page, from: string, to: string) =>
    page.evaluate(
      ([from, to]) => {
        const range = document.createRange();
        range.setStartBefore(document.querySelector(from!)!);
        range.setEndAfter(document.querySelector(to!)!);
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
        const data = new DataTransfer();
        document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
        return data.getData('text/plain').split('\n');
      },
      [from, to],
    );

  test('is copied from a paragraph in its language alone, a line a sentence', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`);
    const own = await copied(page, `[data-sentence="${BEFORE}"]`, `[data-sentence="${AFTER}"]`);
    expect(own).toHaveLength(3);
    expect(own[1]).toContain(reading.sentence.en!.slice(0, 6));
    const beside = await copied(page, counterpartOf(BEFORE), counterpartOf(AFTER));
    expect(beside).toHaveLength(3);
    expect(beside[1]).toContain(reading.sentence.zh.slice(0, 6));
  });

  test('is copied as text alone: no numbers, no signs, no notes between; what else was selected stays', async () => {
    const { page } = await site.open(`/en/${CHAPTER}?layout=compare`);
    const lines = await copied(page, `[data-sentence="${BEFORE}"]`, `[data-sentence="${AFTER}"]`);
    expect(lines).toHaveLength(6);
    expect(lines[2]).toContain(reading.sentence.zh.slice(0, 6));
    for (const id of [BEFORE, ID, AFTER]) expect(lines.join()).not.toContain(id);
    const withHeading = await copied(page, 'h1', `[data-sentence="${sentencesOf(reading.chapter)[0]!.id}"]`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(withHeading[0]);
    const withNote = await page.evaluate(
      ([ID, AFTER]) => {
        const note = document.querySelector(`[data-sentence="${ID}"] :is([data-notes] p, p[data-notes])`)!;
        getSelection()!.setBaseAndExtent(
          note.firstChild!,
          3,
          document.querySelector(`[data-sentence="${AFTER}"] p`)!,
          1,
        );
        const data = new DataTransfer();
        document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true }));
        return { copied: data.getData('text/plain'), note: note.textContent.slice(3, 20).trim() };
      },
      [ID, AFTER],
    );
    expect(withNote.copied).toContain(withNote.note);
  });

  test('is copied without the reading of its characters', async () => {
    const { page } = await site.open(`/zh/terms/${term.slug}/`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('heading', { level: 1 }).evaluate((heading) => getSelection()!.selectAllChildren(heading));
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`^${term.zh}\\s`));
  });
});

describe('a chapter on paper', () => {
  test('has its address, its terms explained behind it, all notes and charts, and no controls', async () => {
    const { page } = await site.open(`/en/${CHAPTER}`, { viewport: { width: 718, height: 1000 } });
    const list = page.locator('[data-printed-terms]');
    expect(await list.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const marked = await page
      .locator('[data-reading] [data-term]')
      .evaluateAll((marks) => new Set(marks.map((mark) => mark.getAttribute('href'))).size);
    expect(await list.locator('dt').filter({ visible: true }).count()).toBe(marked);
    expect(await list.locator('dd').filter({ hasText: term.sense.en }).count()).toBe(1);
    expect(await page.getByText(`/en/${CHAPTER}#s`).isVisible()).toBe(true);
    const noted = sentencesOf(reading.chapter).filter(({ notes }) => notes.length > 0);
    expect(await page.getByRole('note').count()).toBeGreaterThanOrEqual(noted.length);
    expect(await page.locator('[data-reading] details:not([open])').count()).toBe(0);
    for (const control of ['[data-bar]', '[data-rail]', '#card', '.masthead nav'])
      expect(await page.locator(control).isVisible(), control).toBe(false);
  });
});
