const OFFICE = '(?:[省市州县区旗院长]长|检察长|书记|主任|主席|总理|代表|报告人)';
const NAME = '\\p{Script=Han}(?:[\\s　]*\\p{Script=Han}){1,3}';
const SURNAME =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝';
const WITH_OFFICE = new RegExp(`${OFFICE}(?:[\\s　]*[：:][\\s　]*|[\\s　]+)${NAME}$`, 'u');
const SPACED = new RegExp(`^[${SURNAME}](?:[\\s　]+\\p{Script=Han}{1,2}){1,3}$`, 'u');
const BARE = new RegExp(`^[${SURNAME}]\\p{Script=Han}{2}$`, 'u');

/** True for a line of an opening that is the speaker’s: 吴 忠 琼, 林知远, 市长 林知远, （市长　林知远）, 报告人：林知远. */
export function isSpeaker(line: string): boolean {
  const bare = line.trim().replace(/^[（(]|[）)]$/gu, '');
  return [WITH_OFFICE, SPACED, BARE].some((form) => form.test(bare));
}
