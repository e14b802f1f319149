import { Converter } from 'opencc-js';

/** The unified ideographs; nobody types a variant from the extensions. */
const FIRST = 0x4e00;
const LAST = 0x9fff;
/** What the dictionaries leave out: 鍊 is 炼 to them, but 資金鍊 is written for 资金链 too. */
const FURTHER = [['鍊', '链']] as const;

/**
 * One character for each group of variants that has a character of the text in it: 發, 髮 and 发 are 发, 著 is 着, 裡 and 裏 are 里.
 * Both sides of the search fold to it, since converting the query alone breaks 著 and 乾, which are written in both scripts.
 * The most frequent character of the text stands for its group.
 */
export function readVariants(text: string): Map<string, string> {
  const convert = [
    Converter({ from: 't', to: 'cn' }),
    Converter({ from: 'tw', to: 't' }),
    Converter({ from: 'hk', to: 't' }),
    Converter({ from: 't', to: 'tw' }),
    Converter({ from: 't', to: 'hk' }),
  ];
  const groups = new Groups();
  for (let code = FIRST; code <= LAST; code += 1) {
    const char = String.fromCodePoint(code);
    for (const one of convert) {
      const other = one(char);
      if (other !== char && [...other].length === 1) groups.join(char, other);
    }
  }

  for (const [char, other] of FURTHER) groups.join(char, other);

  const uses = new Map<string, number>();
  for (const char of text) uses.set(char, (uses.get(char) ?? 0) + 1);
  const variants = new Map<string, string>();
  for (const group of groups.all()) {
    const [chief] = group.filter((char) => uses.has(char)).sort((a, b) => uses.get(b)! - uses.get(a)!);
    if (chief === undefined) continue;
    for (const char of group) if (char !== chief) variants.set(char, chief);
  }
  return variants;
}

class Groups {
  private readonly groupOf = new Map<string, string[]>();

  join(a: string, b: string): void {
    const left = this.groupOf.get(a) ?? [a];
    const right = this.groupOf.get(b) ?? [b];
    if (left === right) return;
    const joined = [...left, ...right];
    for (const char of joined) this.groupOf.set(char, joined);
  }

  all(): Set<string[]> {
    return new Set(this.groupOf.values());
  }
}
