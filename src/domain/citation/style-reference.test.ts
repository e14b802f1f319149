import { expect, test } from 'vitest';
import { CHINESE, ENGLISH, TERM } from './sample-quotes.ts';
import { fullTitle } from './cited-work.ts';
import { styleReference } from './style-reference.ts';

const address = 'https://example.org/en/report/opening-up/#s5.3.2';
const part = 'sentence 5.3.2';

test('APA 7 has author, day, title, translator, site and address, and the year of what is translated; of what has no day, that on which it was read', () => {
  expect(styleReference({ ...ENGLISH, part, address }, 'apa')).toBe(
    `Wu, Z. (2026, November 29). The report to the Sixth Party Congress of Ganzhou, 27 September 2021, sentence 5.3.2 (The Ganzhou Report, Explained, Trans.). The Ganzhou Report, Explained. ${address} (Original work published 2021)`,
  );
  expect(styleReference(TERM, 'apa')).toContain('(n.d.)');
  expect(styleReference(TERM, 'apa')).toContain(`Retrieved November 29, 2026, from ${TERM.address}`);
});

test('Chicago 17 has them in its bibliography, the title in capitals', () => {
  expect(styleReference({ ...ENGLISH, part, address }, 'chicago')).toBe(
    `Wu, Zhongqiong. “The Report to the Sixth Party Congress of Ganzhou, 27 September 2021, Sentence 5.3.2.” Translated by The Ganzhou Report, Explained. The Ganzhou Report, Explained, November 29, 2026. ${address}.`,
  );
});

test('a Chinese title has its English behind it', () => {
  const chinese = { ...ENGLISH, title: fullTitle({ ...CHINESE, part: '第5.3.2句' }), part: null, address };
  expect(styleReference(chinese, 'apa', 'The report, sentence 5.3.2')).toContain(
    '中国共产党赣州市第六次代表大会报告：第5.3.2句 [The report, sentence 5.3.2] (The Ganzhou Report, Explained, Trans.).',
  );
});
