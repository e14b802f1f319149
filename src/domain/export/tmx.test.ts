import { expect, test } from 'vitest';
import { BOOK, OPENING, REFORM } from './sample-book.ts';
import { writeTmx } from './tmx.ts';

test('a translation memory has a unit for each heading and sentence that has English, with its notes, terms and address', () => {
  expect(writeTmx(BOOK).replaceAll('><', '>\n<')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
<header creationtool="The Report, Explained" creationtoolversion="2026-11-28" creationdate="20261128T000000Z" segtype="sentence" o-tmf="report.json" adminlang="en" srclang="zh-CN" datatype="plaintext">
<note>The Report, Explained, https://example.org/en/, CC BY 4.0 (https://example.org/by)</note>
</header>
<body>
<tu tuid="heading-5">
<tuv xml:lang="zh-CN">
<seg>五、改革</seg>
</tuv>
<tuv xml:lang="en-GB">
<seg>V. Reform</seg>
</tuv>
</tu>
<tu tuid="5.3.2">
<note xml:lang="zh-CN">没有期限。</note>
<note xml:lang="en-GB">There is no date.</note>
<prop type="x-url">https://example.org/en/#s5.3.2</prop>
<prop type="x-term">four-bests</prop>
<tuv xml:lang="zh-CN">
<seg>打造“四最”环境。</seg>
</tuv>
<tuv xml:lang="en-GB">
<seg>Create the four bests.</seg>
</tuv>
</tu>
<tu tuid="5.3.4">
<prop type="x-url">https://example.org/en/#s5.3.4</prop>
<tuv xml:lang="zh-CN">
<seg>再接再厉。</seg>
</tuv>
<tuv xml:lang="en-GB">
<seg>Go on.</seg>
</tuv>
</tu>
</body>
</tmx>
`);
});

test('a heading that is not translated has no unit, and neither has that of the opening', () => {
  const untranslated = { ...REFORM, heading: { ...REFORM.heading, en: null }, passages: [] };
  const opening = { ...OPENING, heading: { ...OPENING.heading, en: 'Opening' }, passages: [] };
  expect(writeTmx({ ...BOOK, report: [untranslated, opening] })).not.toContain('<tu');
});
