import { expect, test } from 'vitest';
import { drawMarks } from './draw-marks.ts';
import type { Mark } from './mark.ts';
import { STYLE as style } from './sample.ts';

const draw = (...marks: Mark[]) => drawMarks(marks, style);

test('an area that leads to a number is no drawing, and a group of nothing is nothing', () => {
  const area: Mark = { kind: 'link-area', x: 0, y: 0, width: 9, height: 9, number: 'firms' };
  expect(draw(area, { kind: 'group', x: 5, y: 5, marks: [area] })).toBe('');
});

test('groups move what they hold, and one that does not move leaves no trace', () => {
  const tick: Mark = { kind: 'end-tick', x: 1, y: 2, height: 3, status: 'achieved', says: 'below' };
  expect(draw({ kind: 'group', x: 0, y: 4.123, marks: [tick] })).toMatch(
    /^<g transform="translate\(0 4\.12\)"><path d="M1,2L1,5"/,
  );
  expect(draw({ kind: 'group', x: 0, y: 0, marks: [tick] })).toBe(draw(tick));
  expect(draw({ kind: 'scaled', x: 1, y: 2, scale: 1.234, marks: [tick] })).toContain('translate(1 2) scale(1.23)');
});

test('a hairline on whole pixels moves to their middle, another does not', () => {
  expect(draw({ kind: 'line', x1: 0, x2: 600, y1: 8, y2: 8, tone: 'soft' })).toContain('d="M0,8.5L600,8.5"');
  expect(draw({ kind: 'line', x1: 0, x2: 600, y1: 8.2, y2: 8.2, tone: 'soft' })).toContain('d="M0,8.2L600,8.2"');
  expect(draw({ kind: 'line', x1: 0, x2: 60, y1: 8, y2: 20, tone: 'ink', width: 2 })).toContain('d="M0,8L60,20"');
});

test('a text has its tone and face in one class, and spans where words of it are set otherwise', () => {
  const text: Mark = {
    kind: 'text',
    x: 0,
    y: 30,
    text: 'nearly 2 R&D',
    size: 30,
    face: 'serif',
    tone: 'soft',
    spans: [
      { text: 'nearly', size: 14 },
      { text: '2', dx: 6 },
      { text: 'R&D', size: 14, dx: 6, tone: 'accent' },
    ],
  };
  expect(draw(text)).toBe(
    '<text class="soft serif" x="0" y="30" font-size="30" fill="currentColor"><tspan font-size="14">nearly</tspan><tspan dx="6">2</tspan><tspan font-size="14" dx="6" class="accent" fill="currentColor">R&amp;D</tspan></text>',
  );
});

test('the dashes of a square begin and end around its corners, however small it is', () => {
  for (const side of [6, 9.9, 30]) {
    const drawn = draw({ kind: 'outline', x: 0, y: 0, width: side, height: side, dashed: true });
    const [, dash, gap, offset] = /dasharray="([\d.]+) ([\d.]+)" stroke-dashoffset="([\d.]+)"/.exec(drawn)!.map(Number);
    const periods = (side - 1) / (dash! + gap!);
    expect(periods).toBeGreaterThanOrEqual(1.9);
    expect(Math.abs(periods - Math.round(periods))).toBeLessThan(0.02);
    expect(offset).toBeCloseTo(dash! / 2, 1);
  }
  expect(draw({ kind: 'outline', x: 0, y: 0, width: 60, height: 26, dashed: true })).toContain('dasharray="4 3"');
});

test('what is not reached yet is dashed: the shaft of an arrow, but not its head', () => {
  const arrow = (status: 'achieved' | 'target') =>
    draw({ kind: 'arrow', x1: 0, x2: 50, y: 8, status, says: 'towards' });
  expect(arrow('target').match(/dasharray/g)).toHaveLength(1);
  expect(arrow('achieved')).not.toContain('dasharray');
});

test('the feet of a bracket point to what it spans', () => {
  const bracket = (side: 'above' | 'below' | 'right') => draw({ kind: 'bracket', from: 10, to: 90, at: 20, side });
  expect(bracket('above')).toContain('d="M10,26L10,20L90,20L90,26"');
  expect(bracket('below')).toContain('d="M10,14L10,20L90,20L90,14"');
  expect(bracket('right')).toContain('d="M14,10L20,10L20,90L14,90"');
});

test('a rule is a paragraph sign in the middle of its place, also in its box', () => {
  const sign = { kind: 'sign', x: 10, y: 20, size: 10, status: 'policy' } as const;
  expect(draw(sign)).toBe(
    '<text x="10" y="24.5" font-size="14" font-weight="600" text-anchor="middle" fill="currentColor">§</text>',
  );
  expect(draw({ kind: 'box', x: 0, y: 10, width: 20, height: 20, status: 'policy' })).toContain(
    draw({ ...sign, size: 7 }),
  );
  expect(draw({ kind: 'box', x: 0, y: 10, width: 20, height: 20, status: 'achieved' })).not.toContain('§');
});
