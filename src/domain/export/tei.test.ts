import { expect, test } from 'vitest';
import { BOOK, REFORM } from './sample-book.ts';
import { writeTei } from './tei.ts';

test('a TEI has both texts, each sentence with its counterpart where there is one, notes and glossary in the back', () => {
  expect(writeTei(BOOK).replaceAll('><', '>\n<')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en-GB">
<teiHeader>
<fileDesc>
<titleStmt>
<title xml:lang="zh-Hans">牢记嘱托</title>
<title xml:lang="en-GB">Keep the charge in mind</title>
<author xml:lang="zh-Hans">吴忠琼</author>
<author xml:lang="en-GB">Wu Zhongqiong</author>
</titleStmt>
<editionStmt>
<edition n="2026-11-28">
<date when="2026-11-28">2026-11-28</date>
</edition>
</editionStmt>
<publicationStmt>
<publisher>
<ref target="https://example.org/en/">The Report, Explained</ref>
</publisher>
<availability>
<licence target="https://example.org/by">CC BY 4.0</licence>
</availability>
</publicationStmt>
<sourceDesc>
<bibl>
<title xml:lang="zh-Hans">报告（2021年9月27日）</title>
<title xml:lang="en-GB">the report, 27 September 2021</title>
<date when="2021-09-27">2021-09-27</date>
</bibl>
</sourceDesc>
</fileDesc>
<profileDesc>
<langUsage>
<language ident="zh-Hans">Chinese</language>
<language ident="en-GB">English</language>
</langUsage>
</profileDesc>
</teiHeader>
<text>
<group>
<text xml:id="zh" xml:lang="zh-Hans">
<body>
<div type="chapter" n="0" xml:id="zh.c0">
<p n="0.1" xml:id="zh.p0.1">
<s n="0.1.1" xml:id="zh.s0.1.1">同志们：</s>
</p>
</div>
<div type="chapter" n="5" xml:id="zh.c5">
<head>五、改革</head>
<p n="5.3" xml:id="zh.p5.3">
<s n="5.3.2" xml:id="zh.s5.3.2" corresp="#en.s5.3.2">打造<term ref="#term.four-bests">“四最”环境</term>。</s>
<s n="5.3.3" xml:id="zh.s5.3.3">树立<term ref="#term.four-bests">“四最”</term>
<term ref="#term.four-bests">“四最”</term>思维。</s>
<s n="5.3.4" xml:id="zh.s5.3.4" corresp="#en.s5.3.4">再接再厉。</s>
</p>
</div>
</body>
</text>
<text xml:id="en" xml:lang="en-GB">
<body>
<div type="chapter" n="0" xml:id="en.c0">
<p n="0.1" xml:id="en.p0.1"/>
</div>
<div type="chapter" n="5" xml:id="en.c5">
<head>V. Reform</head>
<p n="5.3" xml:id="en.p5.3">
<s n="5.3.2" xml:id="en.s5.3.2" corresp="#zh.s5.3.2">Create the <term ref="#term.four-bests">four bests</term>.</s> <s n="5.3.4" xml:id="en.s5.3.4" corresp="#zh.s5.3.4">Go on.</s>
</p>
</div>
</body>
</text>
</group>
<back>
<div type="notes">
<note type="editorial" target="#zh.s5.3.2" n="5.3.2" xml:lang="zh-Hans">
<p>没有期限。</p>
</note>
<note type="editorial" target="#zh.s5.3.2" n="5.3.2" xml:lang="en-GB">
<p>There is no date.</p>
</note>
</div>
<div type="glossary">
<list type="gloss">
<label xml:id="term.four-bests">
<term xml:lang="zh-Hans">四最</term>
</label>
<item n="documented">
<gloss xml:lang="zh-Latn">sì zuì</gloss>
<gloss xml:lang="en-GB">four bests</gloss>
<note xml:lang="zh-Hans">营商环境的四个“最”。</note>
<note xml:lang="en-GB">Four superlatives.</note>
<ref target="https://example.org/en/terms/four-bests/"/>
</item>
<label xml:id="term.mindset">
<term xml:lang="zh-Hans">思维</term>
</label>
<item n="general">
<gloss xml:lang="zh-Latn">sīwéi</gloss>
<gloss xml:lang="en-GB">mindset</gloss>
<note xml:lang="zh-Hans">想法。</note>
<note xml:lang="en-GB">A way of thinking.</note>
<ref target="https://example.org/en/terms/mindset/"/>
</item>
</list>
</div>
</back>
</text>
</TEI>
`);
});

test('a report without speaker, notes and glossary has none of their parts', () => {
  const bare = { ...REFORM, passages: [{ id: '5.3', name: null, sentences: [REFORM.passages[0]!.sentences[2]!] }] };
  const tei = writeTei({ ...BOOK, speaker: null, terms: [], report: [bare] });
  expect(tei).not.toContain('<author');
  expect(tei).toContain('</group>\n<back>\n</back>\n</text>');
});
