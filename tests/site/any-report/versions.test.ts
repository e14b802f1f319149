import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/domain/locale.ts';
import { wordingAt } from '../../../src/domain/report/past-wordings.ts';
import { chapterPath, pinnedChapterPath, termPath } from '../../../src/paths.ts';
import { useBuiltSite } from '../built-site.ts';
import { readBuilt, report, sentencesOf, terms } from '../site-map.ts';

const site = useBuiltSite();

const published = report.chapters.filter(({ version }) => version !== null);

test('every version of every chapter has, in both languages, each sentence as that version worded it', async () => {
  const { page } = await site.open('/404.html', { bypassCSP: true });
  for (const chapter of published) {
    const versions = Array.from({ length: chapter.version! }, (_, at) => at + 1);
    for (const [version, locale] of versions.flatMap((n) => LOCALES.map((code) => [n, code] as const))) {
      const html = readBuilt(`${pinnedChapterPath(locale, chapter.slug, version)}index.html`).toString();
      const shown = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        return {
          heading: parsed.querySelector('header p:lang(en).text-lead')?.textContent.trim() ?? null,
          sentences: [...parsed.querySelectorAll('[data-sentence]')].map((sentence) => ({
            id: sentence.id,
            zh: sentence.querySelector(':scope > p:lang(zh)')?.textContent.trim(),
            en: sentence.querySelector(':scope > p:lang(en)')?.textContent.trim() ?? null,
            changed: sentence.querySelector('[data-changed]') !== null,
          })),
        };
      }, html);
      expect(shown.sentences).toEqual(
        sentencesOf(chapter).map(({ id, zh, en, changes }) => ({
          id: `s${id}`,
          zh,
          en: en === null ? null : wordingAt(en, changes, version),
          changed: changes.some((change) => change.version > version),
        })),
      );
      if (chapter.number > 0 && chapter.en !== null) {
        expect(shown.heading).toBe(wordingAt(chapter.en, chapter.changes, version));
      }
    }
  }
});

test('every term has an address that keeps what the glossary says of it, and leads there', () => {
  for (const { slug, zh, en, sense } of terms) {
    const page = readBuilt(`${termPath('en', slug)}index.html`).toString();
    const [, path, anchor] = /href="[^"]*(\/v\/\d+\/en\/terms\/[^"#]*)#([^"]*)"/.exec(page)!;
    expect(anchor).toBe(slug);
    const kept = readBuilt(`${path}index.html`)
      .toString()
      .split(`data-term-kept="${slug}"`)[1]!
      .split('</section>')[0]!;
    for (const text of [zh, en, sense.en]) expect(plain(kept), slug).toContain(plain(text));
  }
});

/** A text or markup without tags and signs that markup writes otherwise. */
function plain(text: string): string {
  return text.replace(/<[^>]*>|&[^;]+;|[&<>"']/g, '');
}

test('a kept version is not listed by search engines, which are led to the page of today', () => {
  const { slug } = published[0]!;
  const html = readBuilt(`${pinnedChapterPath('en', slug, 1)}index.html`).toString();
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(/<link rel="canonical" href="([^"]*)"/.exec(html)![1]).toMatch(new RegExp(`${chapterPath('en', slug)}$`));
});

const changed = published.flatMap((chapter) =>
  sentencesOf(chapter)
    .filter(({ changes }) => changes.length > 0)
    .map(({ id, changes }) => ({ chapter, id, changes })),
)[0];

test.runIf(changed)(
  'the card of a sentence says what was changed in it and leads to its wording of today',
  async () => {
    const { chapter, id, changes } = changed!;
    const { page } = await site.open(`${chapterPath('en', chapter.slug)}#s${id}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator(`[id="s${id}"] [data-quote]`).click();
    const card = page.getByRole('dialog');
    const line = card.getByText(`changed in version ${changes.at(-1)!.version}`);
    await line.waitFor();
    const show = (view: string) => page.evaluate((asked) => (document.documentElement.dataset['view'] = asked), view);
    await show('zh');
    expect(await line.isVisible()).toBe(false);
    await show('both');
    await card.getByRole('link', { name: `version ${chapter.version}` }).click();
    await page.waitForURL(`**${pinnedChapterPath('en', chapter.slug, chapter.version!)}#s${id}`);
    expect(await page.locator('[data-pinned]').getAttribute('data-pinned')).toBe(String(chapter.version));
  },
);
