import { expect, test } from 'vitest';
import { decodeReport } from './decode-report.ts';

// 在云汀的报告，过去一年 in the bytes of GBK, which no encoder of the platform writes.
const GBK = Buffer.from('D4DAD4C6CDA1B5C4B1A8B8E6A3ACB9FDC8A5D2BBC4EA', 'hex');
const ZH = '在云汀的报告，过去一年';

test('UTF-8 is read with and without its mark, line ends of any kind become line feeds', () => {
  expect(decodeReport(Buffer.from(`\uFEFF${ZH}\r\n二\r三`))).toEqual({ text: `${ZH}\n二\n三\n`, encoding: 'UTF-8' });
});

test('GBK is recognised where the bytes are no UTF-8', () => {
  expect(decodeReport(GBK)).toEqual({ text: `${ZH}\n`, encoding: 'GB18030' });
});

test('UTF-16 is read by its mark', () => {
  const little = Buffer.from(`\uFEFF${ZH}`, 'utf16le');
  expect(decodeReport(little)).toEqual({ text: `${ZH}\n`, encoding: 'UTF-16LE' });
  expect(decodeReport(Buffer.from(little).swap16())).toEqual({ text: `${ZH}\n`, encoding: 'UTF-16BE' });
});

test('what is none of these is refused and not guessed', () => {
  // 政府工作報告 in Big5, which as GB18030 is valid and senseless; Latin-1; a picture.
  expect(() => decodeReport(Buffer.from('AC46A9B2A475A740B3F8A769', 'hex'))).toThrow('is no text');
  expect(() => decodeReport(Buffer.from('café d’été'.replace('’', ''), 'latin1'))).toThrow('is no text');
  expect(() => decodeReport(Buffer.from('89504E470D0A1A0A', 'hex'))).toThrow('is no text');
  expect(() => decodeReport(Buffer.from('第一行\n坏了\uFFFD的字'))).toThrow('line 2 holds characters that were lost');
  expect(() => decodeReport(Buffer.from('\uFEFF \n'))).toThrow('is empty');
});
