/** A report’s text with line feeds alone, and the encoding in which it was found. */
export type Decoded = { text: string; encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030' };

/** Characters of which any Chinese text is full, whatever it is about. */
const COMMON = /[的一是不了在有和为人中大国年]/gu;
const HAN = /\p{Script=Han}/gu;

/**
 * Reads the bytes of a report: UTF-8, UTF-16 with a byte order mark, or GB18030 (GBK, GB2312) where the bytes are no UTF-8 and
 * read so they are mostly Chinese of everyday characters. Throws in words when they are none of these.
 */
export function decodeReport(bytes: Uint8Array): Decoded {
  const decoded = readEncoded(bytes);
  const text = decoded.text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const damaged = text.split('\n').findIndex((line) => /[\0\uFFFD]/.test(line));
  if (damaged >= 0) {
    throw new Error(
      `line ${damaged + 1} holds characters that were lost when it was saved (\uFFFD); take the text again`,
    );
  }
  if (text.trim() === '') throw new Error('is empty');
  return { ...decoded, text: text.endsWith('\n') ? text : `${text}\n` };
}

function readEncoded(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decode(bytes, 'utf-16le') ?? refuse(), encoding: 'UTF-16LE' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decode(bytes, 'utf-16be') ?? refuse(), encoding: 'UTF-16BE' };
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' };
  const text = decode(bytes, 'gb18030');
  if (text === null || !isChinese(text)) return refuse();
  return { text, encoding: 'GB18030' };
}

/** Bytes of another encoding often are valid GB18030 too, but then of rare characters. */
function isChinese(text: string): boolean {
  const characters = text.replace(/\s/gu, '').length;
  const han = text.match(HAN)?.length ?? 0;
  const common = text.match(COMMON)?.length ?? 0;
  return !text.includes('\uFFFD') && han > characters / 2 && common > han / 50;
}

function decode(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuse(): never {
  throw new Error('is no text in UTF-8, in UTF-16 with its mark or in GB18030 (GBK); save it as plain text in UTF-8');
}
