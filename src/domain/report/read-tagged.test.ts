import { expect, test } from 'vitest';
import { readTagged } from './read-tagged.ts';

test('a section is what stands between its tags in one language, as often as it stands', () => {
  const body =
    '<Brief lang="zh">\n要点。\n</Brief>\n<Brief lang="en">\nIn brief.\n</Brief>\n<Brief lang="en">Again.</Brief>';
  expect(readTagged(body, 'Brief', 'en')).toEqual(['In brief.', 'Again.']);
  expect(readTagged(body, 'Brief', 'zh')).toEqual(['要点。']);
  expect(readTagged(body, 'LookFor', 'zh')).toEqual([]);
});
