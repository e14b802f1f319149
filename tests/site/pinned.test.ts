import { expect, test } from 'vitest';
import { placeAddress } from '../../src/domain/charts/pinned-figure.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { readSiteAddress } from '../../src/domain/site/site-address.ts';
import { readPins } from '../../src/reader/read-pins.ts';
import { readBuilt } from './site-map.ts';

const { origin, base } = readSiteAddress(process.env);
const site = new URL(base, origin).href.replace(/\/$/, '');
const pins = readPins();
const figureOf = (slug: string, locale: string) =>
  /<figure.*<\/figure>/s.exec(readBuilt(`${locale}/embed/${slug}/index.html`).toString())![0];

test('a version that was kept stands at its address, as it was', () => {
  for (const pin of pins) {
    for (const locale of LOCALES) {
      const kept = placeAddress(pin.figure[locale], site).replace(/<\/figure>$/, '');
      expect(figureOf(`${pin.slug}/v${pin.version}`, locale).startsWith(kept), `${pin.slug} ${pin.version}`).toBe(true);
    }
  }
});
