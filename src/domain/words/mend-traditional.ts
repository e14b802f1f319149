/**
 * Stretches that OpenCC writes in characters that Taiwan does not use there, as a rule because it takes the end of one word and the
 * beginning of the next for a word: 最多｜只跑 is no 多隻, 好｜干部 no 好乾. Each with what is written; their lengths agree.
 */
const MENDED: Record<string, string> = {
  // One character in every word.
  巖: '岩',
  賬: '帳',
  // 只, 乾, 後, 麵, 髮, 曆: two words taken for one.
  是隻: '是只',
  沒有隻: '沒有只',
  最多隻: '最多只',
  多少隻: '多少只',
  好乾部: '好幹部',
  西后來: '西後來',
  和麵貌: '和面貌',
  和麵積: '和面積',
  括髮展: '括發展',
  年曆史: '年歷史',
  觀唸: '觀念',
  寫明瞭: '寫明了',
  指明瞭: '指明了',
  併為下: '並為下',
  席併為: '席並為',
  併力爭: '並力爭',
  併發出: '並發出',
  點扎實: '點紮實',
  點發布: '點發佈',
  照發布: '照發佈',
  人口占: '人口佔',
  // A word of another meaning.
  新徵程: '新征程',
  出徵: '出征',
  干將: '幹將',
  干流: '幹流',
  干支結合: '幹支結合',
  東昇西降: '東升西降',
  西降東昇: '西降東升',
  資金鍊: '資金鏈',
  私有云: '私有雲',
  公有云: '公有雲',
  靈脩: '靈修',
  七絃: '七弦',
  鉅貪: '巨貪',
  矇在鼓: '蒙在鼓',
  被衝回: '被沖回',
  愈刮愈: '愈颳愈',
  各注出: '各註出',
  條注: '條註',
  句的注: '句的註',
  編制國土: '編製國土',
  編制總體: '編製總體',
  編制村莊: '編製村莊',
  編制生態: '編製生態',
  組織編制: '組織編製',
  譚佔娜: '譚占娜',
};
const WRONG = new RegExp(Object.keys(MENDED).join('|'), 'g');

/** A text that OpenCC has written in traditional characters, with what it takes for another word put right. */
export function mendTraditional(text: string): string {
  return text.replace(WRONG, (wrong) => MENDED[wrong]!);
}
