import { expect, test } from 'vitest';
import { t } from '../domain/charts/sample.ts';
import { STATUSES } from '../domain/numbers/status.ts';
import { fileName } from './describe-data.ts';
import { explainColumns } from './explain-columns.ts';
import type { Library } from './open-library.ts';

test('files have the site’s short name: its letters and figures, a hyphen only between them', () => {
  const nameOf = (en: string) => fileName({ site: { shortName: { zh: '', en } } } as Library);
  expect(nameOf('Yunting Report')).toBe('yunting-report');
  expect(nameOf('“Yunting”, 2024!')).toBe('yunting-2024');
});

test('a column of codes names each with the word of the pages, and others stay as they are', () => {
  const columns = {
    status: { type: 'string', zh: '性质', en: 'Status' },
    subject: { type: 'string', zh: '主题', en: 'Subject' },
    value: { type: 'number', zh: '数值', en: 'Value' },
  } as const;
  const subjects = [{ id: 'economy', zh: '经济', en: 'economy and growth' }];
  const explained = explainColumns({ columns, subjects, translate: { zh: t, en: t } });
  expect(explained.status!.en).toMatch(/^Status: achieved \(result\); expected \(forecast\); /);
  for (const status of STATUSES) expect(explained.status!.zh).toContain(`${status}（`);
  expect(explained.subject).toEqual({
    ...{ type: 'string', zh: '主题：economy（经济）' },
    en: 'Subject: economy (economy and growth)',
  });
  expect(explained.value).toEqual(columns.value);
});
