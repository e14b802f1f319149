import { expect, test } from 'vitest';
import { pinnedFigure, pinnedHeight } from './pinned-figure.ts';

const figure = {
  zh: '<figure>图<a href="{site}/zh/charts/gdp-rank/">页</a></figure>',
  en: '<figure>chart<a href="{site}/en/charts/gdp-rank/">{host}/en/charts/gdp-rank/</a></figure>',
};

test('a chart that was kept is shown as it was, at the address that the site has today', () => {
  expect(pinnedFigure({ figure }, 'en', 'https://example.org/base', null)).toBe(
    '<figure>chart<a href="https://example.org/base/en/charts/gdp-rank/">example.org/base/en/charts/gdp-rank/</a></figure>',
  );
});

test('what came after it stands in a line at its end, inside the figure that is measured', () => {
  const newer = { words: '新版：', href: 'https://example.org/', name: 'Rank & growth in $& and $1?' };
  expect(pinnedFigure({ figure }, 'zh', '', newer)).toBe(
    '<figure>图<a href="/zh/charts/gdp-rank/">页</a><p>新版：<a href="https://example.org/" target="_blank" rel="noopener">Rank &amp; growth in $&amp; and $1?</a></p></figure>',
  );
});

test('its height leaves room for that line', () => {
  expect(pinnedHeight({ height: { zh: 400, en: 420 } }, 'en')).toBeGreaterThan(420 + 3 * 18);
});
