import { placesSchema } from './place-schema.ts';

// Some places of Ganzhou for the tests, with what the report says of them.

/** What the sentences say that name them. */
export const PLACE_SENTENCES = new Map([
  ['1.5.6', { zh: '昌赣高铁、兴赣高速公路建成通车，兴泉铁路即将通车' }],
  ['5.2.3', { zh: '支持石城等地发展乡村旅游' }],
  ['7.3.3', { zh: '推进瑞兴于“3+2”经济振兴试验区建设，培育壮大瑞金、龙南副中心城市' }],
]);

export const PLACES = placesSchema.parse({
  note: { zh: '名单采自国家统计用区划代码。', en: 'The list follows the national codes of divisions.' },
  source: {
    title: '2023年统计用区划代码和城乡划分代码',
    publisher: { zh: '国家统计局', en: 'National Bureau of Statistics of China' },
    date: '2023-09-11',
    url: 'https://www.stats.gov.cn/',
    read: '2026-11-28',
  },
  shorthands: [
    { zh: '瑞兴于', en: 'Ruijin–Xingguo–Yudu', term: 'rui-xing-yu', places: ['ruijin', 'xingguo'] },
    { zh: '兴赣', en: 'Xingguo–Ganxian', places: ['xingguo'] },
    { zh: '兴泉', en: 'Xingguo–Quanzhou', places: ['xingguo'] },
  ],
  places: [
    {
      ...{ slug: 'xingguo', name: { zh: '兴国', en: 'Xingguo' }, break: 4, kind: 'county' },
      tile: { column: 2, row: 0 },
      says: [
        {
          ...{ sentence: '1.5.6', within: '兴赣', status: 'achieved' },
          text: { zh: '兴赣高速公路建成通车', en: 'the Xingguo–Ganxian expressway was completed' },
          brief: { zh: '高速公路通车', en: 'expressway opened' },
        },
        {
          ...{ sentence: '1.5.6', within: '兴泉', status: 'expected' },
          text: { zh: '兴泉铁路即将通车', en: 'the Xingguo–Quanzhou railway is about to open' },
        },
        {
          ...{ sentence: '7.3.3', within: '瑞兴于', status: 'target' },
          text: { zh: '经济振兴试验区', en: 'part of the pilot zone' },
        },
      ],
    },
    {
      ...{ slug: 'ruijin', name: { zh: '瑞金', en: 'Ruijin' }, kind: 'city', term: 'ruijin' },
      tile: { column: 3, row: 1 },
      says: [
        { sentence: '7.3.3', status: 'target', text: { zh: '副中心城市', en: 'a secondary centre' } },
        {
          ...{ sentence: '7.3.3', within: '瑞兴于', status: 'target' },
          text: { zh: '经济振兴试验区', en: 'part of the pilot zone' },
        },
      ],
    },
    {
      ...{ slug: 'yudu', name: { zh: '于都', en: 'Yudu' }, kind: 'county', tile: { column: 2, row: 1 }, says: [] },
    },
  ],
});
