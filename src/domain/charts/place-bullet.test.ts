import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeBullet } from './place-bullet.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';

const missing = datum('firms-missing', 'change', { label: { zh: '还差', en: 'still to come:' } });
const { marks } = placeBullet(panelOf(datum('firms', 'now'), datum('firms-goal', 'target'), missing), layoutOf(600));

test('1,107 lies inside the outline of more than 2,000, both from zero', () => {
  const [goal, now] = marksOf('box', marks);
  expect([goal!.status, goal!.open, now!.status]).toEqual(['target', true, 'achieved']);
  expect(now!.width / goal!.width).toBeCloseTo(1107 / 2000);
  expect(now!.height).toBeLessThan(goal!.height);
});

test('the bracket shows what is still to come', () => {
  expect(textsOf(marks).join(' ')).toContain('still to come: more than 893 enterprises');
  expect(marksOf('bracket', marks)).toHaveLength(1);
  expect(linksOf(marks)).toEqual(['firms-goal', 'firms', 'firms-missing']);
});
