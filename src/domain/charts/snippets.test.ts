import { expect, test } from 'vitest';
import { oembed } from './oembed.ts';
import { frameSnippet, listeningSnippet, pictureSnippet, type Embeddable } from './snippets.ts';

const chart: Embeddable = {
  slug: 'gdp-rank',
  title: 'Where does “Ganzhou” rank & why?',
  summary: 'It stands 66th.',
  page: 'https://example.org/en/charts/gdp-rank/',
  frame: 'https://example.org/en/embed/gdp-rank/',
  png: 'https://example.org/en/charts/gdp-rank.png',
  picture: { width: 1200, height: 900 },
  height: 518,
};

test('the frame has title, id, its height and light colours, and may scroll', () => {
  expect(frameSnippet(chart)).toBe(
    '<iframe title="Where does “Ganzhou” rank &amp; why?" id="datawrapper-chart-gdp-rank" src="https://example.org/en/embed/gdp-rank/" width="100%" height="518" loading="lazy" frameborder="0" style="width:100%;border:0;color-scheme:light"></iframe>',
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

test('the oEmbed answer has the version as a string, whole sizes and markup on one line', () => {
  const answer = oembed(chart, { name: 'Site', url: 'https://example.org/en/' }, 'https://example.org/s.png');
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: 600,
    height: 518,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer['html']).toMatch(
    /^<blockquote><a href="[^"]+">.*<\/blockquote><iframe .*<\/iframe><script>.*<\/script>$/,
  );
  expect(answer['html']).not.toContain('\n');
});
