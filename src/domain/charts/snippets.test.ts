import { expect, test } from 'vitest';
import {
  chosenSnippet,
  FIRST_CHOICE,
  frameAddress,
  frameSnippet,
  listeningSnippet,
  pictureSnippet,
  type Embeddable,
} from './snippets.ts';

const chart: Embeddable = {
  slug: 'gdp-rank',
  locale: 'en',
  title: 'Where does “Ganzhou” rank & why?',
  summary: 'It stands 66th.',
  page: 'https://example.org/en/charts/gdp-rank/',
  frame: 'https://example.org/en/embed/gdp-rank/',
  png: 'https://example.org/en/charts/gdp-rank.png',
  picture: { width: 1200, height: 900 },
  height: 518,
  heights: { titled: [{ from: 0, height: 518 }], bare: [{ from: 0, height: 482 }] },
  source: 'Source: the report, sentence 1.2.4',
  licence: 'CC BY 4.0',
  pinned: { version: 2, height: 600 },
};

test('the frame has title, id, its height and light colours, and may scroll', () => {
  expect(frameSnippet(chart)).toBe(
    '<iframe title="Where does “Ganzhou” rank &amp; why?" id="datawrapper-chart-gdp-rank" src="https://example.org/en/embed/gdp-rank/" width="100%" height="518" loading="lazy" frameborder="0" style="width:100%;border:0;color-scheme:light"></iframe>',
  );
});

test('where its height changes with its width, the style says each height, and the attribute the greatest', () => {
  const titled = [
    { from: 0, height: 600 },
    { from: 380, height: 650 },
    { from: 530, height: 430 },
  ];
  const code = frameSnippet({ ...chart, heights: { ...chart.heights, titled } });
  expect(code).toMatch(/^<div style="container-type:inline-size"><iframe [^>]* height="650" [^>]*><\/iframe><\/div>$/);
  expect(code).toContain(
    'style="width:100%;height:calc(600px + clamp(0px,(100cqi - 379px)*999,50px) + clamp(-220px,(530px - 100cqi)*999,0px));border:0;',
  );
  expect(frameSnippet({ ...chart, heights: { ...chart.heights, titled } }, { ...FIRST_CHOICE, pinned: true })).toMatch(
    /^<iframe .* height="600"/,
  );
});

test('each choice has its address, and the frame’s element says its colours', () => {
  const addressOf = (choice: object) => frameAddress(chart, { ...FIRST_CHOICE, ...choice }).slice(chart.frame.length);
  expect(addressOf({})).toBe('');
  expect(addressOf({ theme: 'dark' })).toBe('dark/');
  expect(addressOf({ theme: 'auto', titled: false })).toBe('auto/?title=0');
  expect(addressOf({ pinned: true })).toBe('v2/');
  expect(addressOf({ pinned: true, theme: 'dark' })).toBe('v2/dark/');
  expect(frameAddress({ ...chart, pinned: null }, { ...FIRST_CHOICE, pinned: true })).toBe(chart.frame);
  const schemes = (['light', 'dark', 'auto'] as const).map(
    (theme) => /color-scheme:([\w ]+)/.exec(frameSnippet(chart, { ...FIRST_CHOICE, theme }))![1],
  );
  expect(schemes).toEqual(['light', 'dark', 'light dark']);
});

test('a frame without its title is lower, a version that was kept has the height it had', () => {
  const heightOf = (choice: object) =>
    Number(/ height="(\d+)"/.exec(chosenSnippet(chart, '', { ...FIRST_CHOICE, ...choice }))![1]);
  expect([heightOf({}), heightOf({ titled: false }), heightOf({ pinned: true })]).toEqual([518, 482, 600]);
});

test('the caption of the picture keeps source, licence and address', () => {
  expect(pictureSnippet(chart)).toContain(
    'Source: the report, sentence 1.2.4. CC BY 4.0. <a href="https://example.org/en/charts/gdp-rank/">https://example.org/en/charts/gdp-rank/</a></figcaption>',
  );
});

test('the other snippets hold a listener, a linked picture with its text', () => {
  expect(listeningSnippet(chart, ' listen(SITE); ')).toMatch(
    /<\/iframe>\n<script>listen\("https:\/\/example\.org\/"\);<\/script>$/,
  );
  expect(pictureSnippet(chart)).toContain(
    'alt="Where does “Ganzhou” rank &amp; why? It stands 66th." width="1200" height="900"',
  );
});
