import { expect, test } from 'vitest';
import type { Content } from '../read-content.ts';
import { checkPublisherNames } from './publisher-names.ts';

const faultsOf = (names: Record<string, string> | null) =>
  checkPublisherNames({
    terms: [
      {
        file: 'terms/wego.yaml',
        data: { slug: 'wego', sources: [{ publisher: '客家新闻网' }, { publisher: 'Xinhua' }] },
      },
      { file: 'terms/gan.yaml', data: { slug: 'gan' } },
    ],
    sources: { file: 'sources.yaml', data: { census: { publisher: '客家新闻网' } } },
    outcomes: [
      {
        file: 'outcomes/grain.yaml',
        data: { slug: 'grain', reports: [{ source: { publisher: '赣南日报', issuer: '赣州市林业局' } }] },
      },
    ],
    publisherNames: names && { file: 'publisher-names.yaml', data: names },
  } as unknown as Content).map(({ file, id, what }) => `${file} · ${id}: ${what}`);
const ALL = { 客家新闻网: 'Hakka News Net', 赣南日报: 'Gannan Daily', 赣州市林业局: 'Ganzhou Forestry Bureau' };

test('every publisher and every issuer that is named in Chinese has an English name', () => {
  const { 客家新闻网: _, 赣州市林业局: __, ...some } = ALL;
  expect(faultsOf(ALL)).toEqual([]);
  expect(faultsOf(some)).toEqual([
    'terms/wego.yaml · wego: cites 客家新闻网, which has no English name: write 客家新闻网 as another source does, or give its name in publisher-names.yaml',
    'outcomes/grain.yaml · grain: cites 赣州市林业局, which has no English name: write 赣州市林业局 as another source does, or give its name in publisher-names.yaml',
  ]);
});

test('a name that no source uses is refused', () => {
  expect(faultsOf({ ...ALL, 江西日报: 'Jiangxi Daily' })).toEqual([
    'publisher-names.yaml · 江西日报: is the publisher of no source; take it out',
  ]);
});

test('a folder without the list is held to nothing', () => {
  expect(faultsOf(null)).toEqual([]);
});
