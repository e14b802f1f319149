import type { Locale } from '../locale.ts';

/**
 * How a unit is written after a figure. `scaled`: in round thousands (万, 亿; million, billion) rather than digit by digit;
 * `name`: what it is called by itself, where that is not what follows a figure.
 */
type UnitWords = { zh: string; en: [one: string, many: string]; scaled?: true; name?: Partial<Record<Locale, string>> };

const WORDS = {
  yuan: { zh: '元', en: ['yuan', 'yuan'], scaled: true },
  people: { zh: '人', en: ['person', 'people'], scaled: true },
  households: { zh: '户', en: ['household', 'households'], scaled: true },
  enterprises: { zh: '家', en: ['enterprise', 'enterprises'], scaled: true, name: { zh: '企业' } },
  containers: { zh: '标箱', en: ['standard container', 'standard containers'], scaled: true },
  km: { zh: '公里', en: ['km', 'km'] },
  'km²': { zh: '平方公里', en: ['km²', 'km²'] },
  'per cent': { zh: '%', en: ['per cent', 'per cent'], name: { zh: '百分比' } },
  'percentage points': { zh: '个百分点', en: ['percentage point', 'percentage points'], name: { zh: '百分点' } },
  times: { zh: '倍', en: ['times', 'times'] },
  rank: { zh: '位', en: ['', ''], name: { zh: '名次', en: 'rank' } },
  places: { zh: '位', en: ['place', 'places'], name: { zh: '位次升降' } },
  counties: { zh: '个县', en: ['county', 'counties'], name: { zh: '县' } },
  villages: { zh: '个村', en: ['village', 'villages'], name: { zh: '村' } },
  schools: { zh: '个', en: ['school', 'schools'], name: { zh: '学校' } },
  projects: { zh: '个项目', en: ['project', 'projects'], name: { zh: '项目' } },
  sites: { zh: '个示范点', en: ['site', 'sites'], name: { zh: '示范点' } },
  services: { zh: '个事项', en: ['service', 'services'], name: { zh: '事项' } },
  factories: { zh: '家', en: ['factory or workshop', 'factories and workshops'], name: { zh: '工厂和车间' } },
  zones: { zh: '个开发区', en: ['zone', 'zones'], name: { zh: '开发区' } },
  clusters: { zh: '个集群', en: ['cluster', 'clusters'], name: { zh: '产业集群' } },
  children: { zh: '个孩子', en: ['child', 'children'], name: { zh: '孩子' } },
  cases: { zh: '例', en: ['case', 'cases'], name: { zh: '病例' } },
  occasions: { zh: '次', en: ['occasion', 'occasions'] },
  years: { zh: '年', en: ['year', 'years'] },
  months: { zh: '个月', en: ['month', 'months'], name: { zh: '月' } },
  days: { zh: '天', en: ['day', 'days'] },
  minutes: { zh: '分钟', en: ['minute', 'minutes'] },
  harvests: { zh: '连丰', en: ['harvest', 'harvests'] },
  terms: { zh: '届', en: ['term', 'terms'] },
  wins: { zh: '连冠', en: ['win', 'wins'] },
  class: { zh: '级', en: ['', ''], name: { zh: '等级', en: 'class' } },
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
  const { zh, en, name } = unitWords(unit);
  return name?.[locale] ?? (locale === 'zh' ? zh : en[1]);
}
