import type { Mark } from './mark.ts';

/** The sign of a status as it stands in the text: ● ◐ ○, ∴ for the site’s own arithmetic; § for a rule is a letter and no drawing. */
export function drawSign({ x, y, size, status }: Extract<Mark, { kind: 'sign' }>): string {
  const r = size / 2 - 0.75;
  const ring = `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="currentColor" stroke-width="1.5"/>`;
  switch (status) {
    case 'achieved':
      return `<circle cx="${x}" cy="${y}" r="${size / 2}" fill="currentColor"/>`;
    case 'expected':
      return `${ring}<path d="M${x} ${y - r}A${r} ${r} 0 0 0 ${x} ${y + r}Z" fill="currentColor"/>`;
    case 'target':
      return ring;
    case 'policy':
      return '';
    case 'derived':
      return [
        [0, -0.33],
        [-0.36, 0.28],
        [0.36, 0.28],
      ]
        .map(([dx, dy]) => [x + dx! * size, y + dy! * size].map((value) => Math.round(value * 10) / 10))
        .map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="1.6" fill="currentColor"/>`)
        .join('');
  }
}
