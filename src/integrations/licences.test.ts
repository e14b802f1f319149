import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { licencesText } from './licences.ts';

const text = licencesText();

test('every package is named once, with its version and its licence', () => {
  for (const [name, version] of Object.entries(packageJson.devDependencies)) {
    const lines = text.split('\n').filter((line) => line.startsWith(`${name} ${version}: `));
    expect(
      lines.map((line) => /: \S/.test(line)),
      name,
    ).toEqual([true]);
  }
});

test('what is served has its licence text beside it', () => {
  for (const words of ['Permission is hereby granted', 'SIL Open Font License', 'CC-CEDICT']) {
    expect(text).toContain(words);
  }
});
