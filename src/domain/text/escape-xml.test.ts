import { expect, test } from 'vitest';
import { escapeXml } from './escape-xml.ts';

test('signs of markup are letters, those of an entity too', () => {
  expect(escapeXml(`<a href="x">'R&D' &amp; “more”</a>`)).toBe(
    "&lt;a href=&quot;x&quot;&gt;'R&amp;D' &amp;amp; “more”&lt;/a&gt;",
  );
});
