import { expect, test } from 'vitest';
import { BOOK } from './sample-book.ts';
import { writeTbx } from './tbx.ts';

test('a termbase has of each term its forms, the first preferred, its meaning, its basis and the addresses of its sources', () => {
  expect(writeTbx(BOOK).replaceAll('><', '>\n<')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader>
<fileDesc>
<titleStmt>
<title>The Report, Explained</title>
</titleStmt>
<publicationStmt>
<p>2026-11-28, CC BY 4.0, https://example.org/by</p>
</publicationStmt>
<sourceDesc>
<p>报告（2021年9月27日）; https://example.org/en/</p>
</sourceDesc>
</fileDesc>
</tbxHeader>
<text>
<body>
<conceptEntry id="four-bests">
<descrip type="subjectField">numbered-shorthand</descrip>
<xref type="externalCrossReference" target="https://example.org/en/terms/four-bests/">four bests</xref>
<xref type="externalCrossReference" target="https://example.org/mosts">四最营商环境, Jiangxi Daily (江西日报)</xref>
<note>Basis: documented</note>
<langSec xml:lang="zh-CN">
<descrip type="definition">营商环境的四个“最”。</descrip>
<note>政策最优、成本最低。</note>
<termSec>
<term>四最</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
<note>Pinyin: sì zuì</note>
</termSec>
<termSec>
<term>“四最”环境</term>
<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
</termSec>
</langSec>
<langSec xml:lang="en-GB">
<descrip type="definition">Four superlatives.</descrip>
<note>Best policies &amp; lowest costs.</note>
<termSec>
<term>four bests</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
<note>Literally: four most</note>
</termSec>
<termSec>
<term>four superlatives</term>
<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
</termSec>
<termSec>
<term>four “mosts”</term>
<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
<note>Official rendering</note>
</termSec>
<termSec>
<term>four tops</term>
<termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
</termSec>
</langSec>
</conceptEntry>
<conceptEntry id="mindset">
<descrip type="subjectField">other</descrip>
<xref type="externalCrossReference" target="https://example.org/en/terms/mindset/">mindset</xref>
<note>Basis: general</note>
<langSec xml:lang="zh-CN">
<descrip type="definition">想法。</descrip>
<note>一般用语。</note>
<termSec>
<term>思维</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
<note>Pinyin: sīwéi</note>
</termSec>
</langSec>
<langSec xml:lang="en-GB">
<descrip type="definition">A way of thinking.</descrip>
<note>A plain word.</note>
<termSec>
<term>mindset</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
<note>Literally: thinking</note>
</termSec>
</langSec>
</conceptEntry>
</body>
</text>
</tbx>
`);
});

test('a term whose official English is the rendering itself has it once and says so', () => {
  const official = { en: 'mindset', source: 'https://example.org/' };
  const written = writeTbx({ ...BOOK, terms: [{ ...BOOK.terms[1]!, official }] });
  expect(written.split('<termSec>').at(-1)).toMatch(
    /^<term>mindset<\/term>.*<note>Literally: thinking<\/note><note>Official rendering<\/note><\/termSec><\/langSec>/,
  );
});

test('a source that names a page but no title says what it is about', () => {
  const [best] = BOOK.terms;
  const sources = [{ ...best!.sources![1]!, url: 'https://example.org/report' }];
  expect(writeTbx({ ...BOOK, terms: [{ ...best!, sources }] })).toContain(
    'target="https://example.org/report">Report of the meeting, 赣南日报</xref>',
  );
});
