import { expect, test } from 'vitest';
import { faultAddress } from './fault-address.ts';

test('a mistake is reported on the project’s page, else by mail, else nowhere', () => {
  const [project, mail] = ['https://example.org/project', 'editor@example.org'];
  expect(faultAddress({ project, mail })).toBe(project);
  expect(faultAddress({ project: '', mail })).toBe(`mailto:${mail}`);
  expect(faultAddress({ project: '', mail: undefined })).toBeNull();
});
