import { expect, test } from 'vitest';
import { placeAddress } from '../../src/domain/charts/pinned-figure.ts';
import { LANG_TAG, LOCALES } from '../../src/domain/locale.ts';
import { redirectTarget } from '../../src/domain/site/redirect-target.ts';
import { readSiteAddress } from '../../src/domain/site/site-address.ts';
import { chapterPath, embedPath } from '../../src/paths.ts';
import { readPins } from '../../src/reader/read-pins.ts';
import { charts, hrefOf, readBuilt, report } from './site-map.ts';

const { origin, base } = readSiteAddress(process.env);
const site = new URL(base, origin).href.replace(/\/$/, '');
const pins = readPins();
const frameOf = (slug: string, locale: string) => readBuilt(`${locale}/embed/${slug}/index.html`).toString();
const figureOf = (slug: string, locale: string) => /<figure.*<\/figure>/s.exec(frameOf(slug, locale))![0];
/** Every style that a frame has, as it stands in its page. */
const stylesOf = (slug: string, locale: string) =>
  [...frameOf(slug, locale).matchAll(/<style[^>]*>(.*?)<\/style>|<link[^>]*stylesheet[^>]*>/gs)].map(
    ([whole, css]) => css ?? whole,
  );

test('every chart is kept as its frame shows it today: a change is a new version', () => {
  const changed = charts
    .map(({ slug }) => ({ slug, last: pins.filter((pin) => pin.slug === slug).at(-1) }))
    .filter(({ slug, last }) =>
      LOCALES.some((locale) => placeAddress(last?.figure[locale] ?? '', site) !== figureOf(slug, locale)),
    )
    .map(({ slug, last }) => (last ? `${slug} is no longer its version ${last.version}` : `${slug} was never kept`));
  expect(changed, 'look at them, build, and run npm run pin').toEqual([]);
});

test('a version that was kept stands at its address, as it was', () => {
  for (const pin of pins) {
    for (const locale of LOCALES) {
      const kept = placeAddress(pin.figure[locale], site).replace(/<\/figure>$/, '');
      expect(figureOf(`${pin.slug}/v${pin.version}`, locale).startsWith(kept), `${pin.slug} ${pin.version}`).toBe(true);
      expect(stylesOf(`${pin.slug}/v${pin.version}`, locale), `${pin.slug} ${pin.version}`).toEqual([pin.css]);
    }
  }
});

test('the address of a chart that is gone, of a version, and of a chapter by its number leads on in its language', () => {
  const gone = pins.filter((pin) => charts.every(({ slug }) => slug !== pin.slug));
  for (const locale of LOCALES) {
    const paths = [
      ...gone.map(({ slug }) => `${locale}/charts/${slug}/`),
      ...pins.map(({ slug, version }) => `v/${version}/${locale}/charts/${slug}/`),
      ...report.chapters.map(({ number }) => `${locale}/report/${number}/`),
      `${locale}/report/`,
    ];
    for (const path of paths) {
      const html = readBuilt(`${path}index.html`).toString();
      expect(html, path).toContain(`<html lang="${LANG_TAG[locale]}"`);
      const target = redirectTarget(html)!.replace(/#.*/, '');
      expect(readBuilt(`${target.slice(base.length)}index.html`).length, path).toBeGreaterThan(0);
      expect(html, path).toContain('<meta name="robots" content="noindex"');
    }
    for (const { slug, version } of pins) {
      const target = redirectTarget(readBuilt(`v/${version}/${locale}/charts/${slug}/index.html`).toString());
      expect(target).toBe(`${hrefOf(embedPath(locale, slug))}v${version}/`);
    }
    for (const { number, slug } of report.chapters) {
      const html = readBuilt(`${locale}/report/${number}/index.html`).toString();
      expect(redirectTarget(html)).toBe(hrefOf(chapterPath(locale, slug)));
      expect(html).toContain(`<link rel="canonical" href="${origin}${hrefOf(chapterPath(locale, slug))}"`);
    }
  }
});
