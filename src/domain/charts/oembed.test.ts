import { expect, test } from 'vitest';
import { oembed } from './oembed.ts';

const CHART = {
  ...{ slug: 'gdp-rank', title: 'Where does it rank?', summary: 'It is 66th.', height: 420 },
  ...{ page: 'https://example.org/en/charts/gdp-rank/', frame: 'https://example.org/en/embed/gdp-rank/' },
};

test('an answer is rich, kept for a day, and names the frame, the site and the picture for previews', () => {
  const { html, ...answer } = oembed(
    CHART,
    { name: 'The Report', url: 'https://example.org/' },
    'https://example.org/a.png',
  );
  expect(answer).toEqual({
    ...{ version: '1.0', type: 'rich', provider_name: 'The Report', provider_url: 'https://example.org/' },
    ...{ title: 'Where does it rank?', width: 600, height: 420, cache_age: 86_400 },
    ...{ thumbnail_url: 'https://example.org/a.png', thumbnail_width: 1200, thumbnail_height: 630 },
  });
  expect(html).toMatch(
    /^<blockquote><a href="[^"]+">.*<\/blockquote><iframe .* src="https:\/\/example.org\/en\/embed\/gdp-rank\/".*<\/iframe><script>.*<\/script>$/,
  );
});
