/**
 * Words of the Chinese language whose numeral states no quantity in any report. What only one report uses so, or what counts
 * elsewhere (一起 is “together” and “one case”), stands in its content/numerals.yaml.
 */
const WORDS = [
  // 一: an adverb, a pronoun or “whole”
  ...'一般 一些 一系列 一揽子 一批 一大批 一旦 一切 一律 一向 一贯 一并 一再 一同 一味 一致 一直 一定 一方面'.split(
    ' ',
  ),
  ...'一如既往 一以贯之 一心一意 一席之地 一流 一线 一体 一新 一心 一带一路 进一步 统一 唯一 单一 同一 万一'.split(' '),
  '第一时间',
  // 半, 十, 百, 千, 万 in one word with another
  ...'半导体 半岛 半径 四周 四面八方 五湖四海 百姓 百货 百科 百业 百花齐放 百家争鸣 千方百计 千家万户'.split(' '),
  ...'千秋 千万要 千万不 万家灯火 走进万家 进万家 万物 万众 万象 万里长征 成千上万 成百上千'.split(' '),
  '十分(?![之钟])',
  // percentage points: the figure before them is the numeral
  '百分点',
  '百分比',
  // the items of a list: 一是…，二是…
  '(?<=^|[，。；：、\\s])[一二三四五六七八九十]+[是要](?!项)',
  // as many as nobody says: 数十, 几百, 十几万
  '[数几][十百千万亿]+',
  '[一二三四五六七八九]?[十百]几[百千万亿]*',
  '数以[十百千万亿]+计',
  // places
  ...'四川 三亚 三峡 三门峡 三明 三沙 三江源 九江 九寨沟 五台山 六安 六盘水 七台河 十堰 四平 百色 万州 万宁 千岛湖'.split(
    ' ',
  ),
];

/** The pattern that finds them, for one that looks for numerals to skip. */
export const WITHOUT_NUMBER = WORDS.sort((a, b) => b.length - a.length).join('|');
