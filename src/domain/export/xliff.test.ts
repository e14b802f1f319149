import { expect, test } from 'vitest';
import { BOOK, REFORM } from './sample-book.ts';
import { writeXliff } from './xliff.ts';

test('an XLIFF has a unit for each heading and sentence, its terms marked, and no target where there is no English', () => {
  expect(writeXliff(BOOK).replaceAll('><', '>\n<')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" version="2.1" srcLang="zh-CN" trgLang="en-GB">
<file id="c0">
<unit id="s0.1.1">
<segment state="initial">
<source>同志们：</source>
</segment>
</unit>
</file>
<file id="c5">
<unit id="heading-5">
<segment state="reviewed">
<source>五、改革</source>
<target>V. Reform</target>
</segment>
</unit>
<unit id="s5.3.2">
<gls:glossary>
<gls:glossEntry id="four-bests" ref="#m1">
<gls:term>四最</gls:term>
<gls:translation>four bests</gls:translation>
<gls:definition>Four superlatives.</gls:definition>
</gls:glossEntry>
</gls:glossary>
<notes>
<note category="editors-zh-CN">没有期限。</note>
<note category="editors-en-GB">There is no date.</note>
</notes>
<segment state="reviewed">
<source>打造<mrk id="m1" type="term">“四最”环境</mrk>。</source>
<target>Create the four bests.</target>
</segment>
</unit>
<unit id="s5.3.3">
<gls:glossary>
<gls:glossEntry id="four-bests" ref="#m1">
<gls:term>四最</gls:term>
<gls:translation>four bests</gls:translation>
<gls:definition>Four superlatives.</gls:definition>
</gls:glossEntry>
<gls:glossEntry id="mindset">
<gls:term>思维</gls:term>
<gls:translation>mindset</gls:translation>
<gls:definition>A way of thinking.</gls:definition>
</gls:glossEntry>
</gls:glossary>
<segment state="initial">
<source>树立<mrk id="m1" type="term">“四最”</mrk>
<mrk id="m2" type="term">“四最”</mrk>思维。</source>
</segment>
</unit>
<unit id="s5.3.4">
<segment state="reviewed">
<source>再接再厉。</source>
<target>Go on.</target>
</segment>
</unit>
</file>
</xliff>
`);
});

test('a chapter that nobody has reviewed is translated, not reviewed', () => {
  const written = writeXliff({ ...BOOK, report: [{ ...REFORM, reviewed: null, passages: [] }] });
  expect(written).toContain(
    '<segment state="translated"><source>五、改革</source><target>V. Reform</target></segment>',
  );
});
