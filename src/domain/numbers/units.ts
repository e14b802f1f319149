import type { Locale } from '../locale.ts';

/** How a unit is written after a figure. `scaled`: in round thousands (万, 亿; million, billion) rather than digit by digit. */
type UnitWords = { zh: string; en: [one: string, many: string]; scaled?: true };

const WORDS = {
  yuan: { zh: '元', en: ['yuan', 'yuan'], scaled: true },
  people: { zh: '人', en: ['person', 'people'], scaled: true },
  households: { zh: '户', en: ['household', 'households'], scaled: true },
  enterprises: { zh: '家', en: ['enterprise', 'enterprises'], scaled: true },
  containers: { zh: '标箱', en: ['standard container', 'standard containers'], scaled: true },
  km: { zh: '公里', en: ['km', 'km'] },
  'km²': { zh: '平方公里', en: ['km²', 'km²'] },
  'per cent': { zh: '%', en: ['per cent', 'per cent'] },
  'percentage points': { zh: '个百分点', en: ['percentage point', 'percentage points'] },
  times: { zh: '倍', en: ['times', 'times'] },
  rank: { zh: '位', en: ['', ''] },
  places: { zh: '位', en: ['place', 'places'] },
  counties: { zh: '个县', en: ['county', 'counties'] },
  villages: { zh: '个村', en: ['village', 'villages'] },
  schools: { zh: '个', en: ['school', 'schools'] },
  projects: { zh: '个项目', en: ['project', 'projects'] },
  sites: { zh: '个示范点', en: ['site', 'sites'] },
  services: { zh: '个事项', en: ['service', 'services'] },
  factories: { zh: '家', en: ['factory or workshop', 'factories and workshops'] },
  zones: { zh: '个开发区', en: ['zone', 'zones'] },
  clusters: { zh: '个集群', en: ['cluster', 'clusters'] },
  children: { zh: '个孩子', en: ['child', 'children'] },
  cases: { zh: '例', en: ['case', 'cases'] },
  occasions: { zh: '次', en: ['occasion', 'occasions'] },
  years: { zh: '年', en: ['year', 'years'] },
  months: { zh: '个月', en: ['month', 'months'] },
  days: { zh: '天', en: ['day', 'days'] },
  minutes: { zh: '分钟', en: ['minute', 'minutes'] },
  harvests: { zh: '连丰', en: ['harvest', 'harvests'] },
  terms: { zh: '届', en: ['term', 'terms'] },
  wins: { zh: '连冠', en: ['win', 'wins'] },
  class: { zh: '级', en: ['', ''] },
} as const satisfies Record<string, UnitWords>;

/** The base units in which values are kept; their names are the English plural and the key of their words. */
export type Unit = keyof typeof WORDS;
export const UNITS = Object.keys(WORDS) as [Unit, ...Unit[]];

/** The words of a unit. */
export function unitWords(unit: Unit): UnitWords {
  return WORDS[unit];
}

/** The name of a unit for a heading or a choice, in one language. */
export function unitName(unit: Unit, locale: Locale): string {
  if (unit === 'rank') return locale === 'zh' ? '名次' : 'rank';
  if (unit === 'class') return locale === 'zh' ? '等级' : 'class';
  const { zh, en } = unitWords(unit);
  return locale === 'zh' ? zh.replace(/^个(?=.)/, '') : en[1];
}
