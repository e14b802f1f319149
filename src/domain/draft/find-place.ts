import { pinyin } from 'pinyin-pro';
import type { Bilingual } from '../locale.ts';
import { capitalise } from '../text/capitalise.ts';

/** What an administrative area is called after its name, the longer first. */
const KIND = '(?:自治区|自治州|自治县|自治旗|省|市|州|县|区|旗)';
const HAN = '\\p{Script=Han}';
/** An area as an opening names it: before the office, the congress or the report that is its own. */
const AREA = new RegExp(
  `(?:^|[^\\p{Script=Han}]|在|中共|中国共产党)((?!中共|中国共产党)(?:(?![在年月]|日在)${HAN}){2,12}?${KIND})(?=第|人民|委|政府|工作|国民|经济|发展|关于|党|市长|县长|区长|省长|州长|旗长|主席|[\\s　\\d〇二])`,
  'u',
);
const UNIT = new RegExp(`(${HAN}{2,}?)${KIND}`, 'gu');
const NO_NAME = /^(?:全|本|我|各|该)[省市州县区旗]/u;
/** Names whose English is not their pinyin. */
const ENGLISH: Record<string, string> = {
  陕西: 'Shaanxi',
  内蒙古: 'Inner Mongolia',
  呼和浩特: 'Hohhot',
  鄂尔多斯: 'Ordos',
  呼伦贝尔: 'Hulunbuir',
  哈尔滨: 'Harbin',
  齐齐哈尔: 'Qiqihar',
  拉萨: 'Lhasa',
  乌鲁木齐: 'Urumqi',
  克拉玛依: 'Karamay',
  吐鲁番: 'Turpan',
  喀什: 'Kashgar',
};

/** The area that the lines of an opening name first (云汀市海港区); null for none. */
export function findArea(lines: string[]): string | null {
  const found = lines.flatMap((line) => AREA.exec(line)?.[1] ?? []);
  return found.find((area) => !NO_NAME.test(area)) ?? null;
}

/** The bare name of an area and its pinyin as English writes it: 云汀, Yunting; 西安, Xi’an. */
export function nameArea(area: string): Bilingual {
  const zh = [...area.matchAll(UNIT)].at(-1)?.[1] ?? area;
  return { zh, en: ENGLISH[zh] ?? spell(zh) };
}

function spell(zh: string): string {
  const syllables = pinyin(zh, { toneType: 'none', type: 'array', surname: 'off' });
  const joined = syllables
    .map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `’${syllable}` : syllable))
    .join('');
  return capitalise(joined);
}
