import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { SOCIAL } from '../../src/domain/charts/place-social.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { termSocialPath } from '../../src/paths.ts';
import { dataPackage, readBuilt, report, terms } from '../site/site-map.ts';

const { name } = dataPackage;

describe('the PDF', () => {
  const pdf = readBuilt(`data/${name}.pdf`).toString('latin1');
  /** The bookmarks, which stand in the file as they are: in ASCII, or in UTF-16. */
  const bookmarks = [...pdf.matchAll(/\/Title (?:<([0-9a-fA-F]+)>|\(((?:\\.|[^\\)])*)\))/g)].map(([, hex, ascii]) =>
    hex ? new TextDecoder('utf-16be').decode(Buffer.from(hex, 'hex')) : ascii!.replace(/\\(.)/g, '$1'),
  );

  test('has a bookmark for every chapter in both languages, and for every term', () => {
    const titles = bookmarks.map((title) => title.replace(/\s+/g, ' ').trim());
    const inBoth = titles.filter((title) => /\p{Script=Han}.* \p{Script=Latin}/u.test(title));
    expect(inBoth.length).toBeGreaterThanOrEqual(report.chapters.length);
    for (const { zh } of terms) expect(titles).toContain(zh);
  });

  test('is tagged, names its language and has every face as a font, none of the machine', () => {
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang \(en-GB\)/);
    expect(pdf).not.toContain('/Subtype /Type3');
    const faces = new Set([...pdf.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, face]) => face!));
    expect([...faces].filter((face) => !/^(?:NotoSerifSC|SourceSerif4)-/.test(face))).toEqual([]);
    expect(faces.size).toBeGreaterThanOrEqual(2);
  });

  test('is of A4 and has the day of the edition, not that of the build', () => {
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
    expect(new Set([...pdf.matchAll(/\(D:(\d{14})/g)].map(([, date]) => date!.slice(8)))).toEqual(new Set(['000000']));
  });
});

test('the ZIP has every other file as it stands on the site, with its checksum', () => {
  const files = unzipSync(new Uint8Array(readBuilt(`data/${name}.zip`)));
  const sums = [
    ...Buffer.from(files['README.txt']!)
      .toString()
      .matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm),
  ];
  expect(sums.map(([, , path]) => path!).sort()).toEqual(Object.keys(files).filter((path) => path !== 'README.txt').sort()); // prettier-ignore
  expect(sums.length).toBeGreaterThan(15);
  for (const [, sum, path] of sums) {
    expect(
      createHash('sha256')
        .update(readBuilt(`data/${path}`))
        .digest('hex'),
      path,
    ).toBe(sum);
    expect(createHash('sha256').update(files[path!]!).digest('hex'), path).toBe(sum);
  }
});

test('every term has its picture for previews in both languages', async () => {
  for (const { slug } of terms) {
    for (const locale of LOCALES) {
      const { width, height } = await sharp(readBuilt(termSocialPath(locale, slug))).metadata();
      expect([width, height], slug).toEqual([SOCIAL.width, SOCIAL.height]);
    }
  }
});
