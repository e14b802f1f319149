import { expect, test } from 'vitest';
import { drawFile, drawForText, drawPicture } from './draw-picture.ts';
import type { Mark, Picture } from './mark.ts';

const PICTURE: Picture = {
  ...{ width: 300, height: 60 },
  marks: [
    { kind: 'text', x: 0, y: 12, text: '1107家 & 更多', size: 12 },
    { kind: 'text', x: 0, y: 30, text: '2000家', size: 12, tone: 'accent', face: 'serif' },
  ],
};
const NAMES = { id: 'firms', title: 'How many <firms>?', description: 'There are 1,107.', lang: 'en' };
const BAR: Mark = { kind: 'box', x: 0, y: 40, width: 100, height: 20, status: 'expected' };
const HAND = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" width="300" height="60"';

test('a drawing for a page is an image with its names, its tones as classes', () => {
  expect(drawPicture(PICTURE, NAMES)).toBe(
    `<svg ${HAND} role="img" aria-labelledby="firms-title" aria-describedby="firms-desc" lang="en">` +
      '<title id="firms-title">How many &lt;firms&gt;?</title><desc id="firms-desc">There are 1,107.</desc>' +
      '<text x="0" y="12" font-size="12" fill="currentColor">1107家 &amp; 更多</text>' +
      '<text class="t-accent t-serif" x="0" y="30" font-size="12" fill="currentColor">2000家</text></svg>',
  );
});

test('a drawing without a name is an ornament', () => {
  expect(drawPicture(PICTURE, { id: 'firms' })).toContain(`<svg ${HAND} aria-hidden="true"><text `);
});

test('hatching is there where a drawing uses it, under a name of its own', () => {
  const hatched = drawPicture({ ...PICTURE, marks: [BAR] }, NAMES);
  expect(hatched).toContain('<defs><pattern id="firms-hatch" ');
  expect(hatched).toContain('url(#firms-hatch)');
  expect(drawPicture(PICTURE, NAMES)).not.toContain('<defs>');
  const fading: Mark = { kind: 'fading', x: 0, y: 0, width: 9, height: 9, status: 'achieved' };
  expect(drawPicture({ ...PICTURE, marks: [fading] }, NAMES)).toMatch(/<defs><linearGradient id="firms-hatch-[^"]*">/);
});

test('a file has literal colours and faces of its language, and stands on paper', () => {
  const zh = drawFile(PICTURE, { id: 'firms', title: '多少家？', locale: 'zh' });
  expect(zh).toMatch(/ role="img" aria-labelledby="firms-title" lang="zh-Hans" font-family="'Noto Sans CJK SC',/);
  expect(zh).toContain('<title id="firms-title">多少家？</title><rect width="300" height="60" fill="#fbf8f1"/>');
  expect(zh).toContain('fill="#1f1d1a">1107家 &amp; 更多</text>');
  expect(zh).toMatch(/<text font-family="'Noto Serif CJK SC',[^"]*" x="0" y="30" font-size="12" fill="#a32b22">2000家/);
  expect(zh).not.toMatch(/currentColor| color=|class=/);
});

test('on a white or a dark ground paper and inks are others, and English names no face of Chinese', () => {
  const on = (ground: 'white' | 'dark') => drawFile(PICTURE, { id: 'firms', title: 'Firms', locale: 'en', ground });
  expect(on('white')).toContain('fill="#ffffff"');
  expect(on('dark')).toMatch(/fill="#171613".*fill="#e9e4d8".*fill="#f0806f"/);
  expect(on('dark')).not.toContain('CJK');
});

test('a drawing in the text takes light or dark like the page around it, without names', () => {
  const drawn = drawForText({ ...PICTURE, marks: [...PICTURE.marks, BAR] }, 'en');
  expect(drawn).toContain(`<svg ${HAND} lang="en-GB"><style>svg{font-family:'Noto Sans',`);
  expect(drawn).toMatch(
    /svg\{color:#1f1d1a\}\.t-soft\{color:#5f5a50\}.*@media \(prefers-color-scheme:dark\)\{svg\{color:#e9e4d8\}/,
  );
  expect(drawn).toContain('<pattern id="hatch" ');
  expect(drawn).toContain('class="t-accent t-serif"');
  expect(drawn).not.toContain('<title');
});
