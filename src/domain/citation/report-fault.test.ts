import { expect, test } from 'vitest';
import { reportFault } from './report-fault.ts';

const LINES = ['Page: https://example.org/#s5.3.2', 'Text: 50% & more'];

test('a mistake is reported as an issue of the project, with title and text ready', () => {
  const url = new URL(reportFault({ project: 'https://example.org/a/b/' }, 'Sentence 5.3.2', LINES)!);
  expect(url.pathname).toBe('/a/b/issues/new');
  expect([url.searchParams.get('title'), url.searchParams.get('body')]).toEqual(['Sentence 5.3.2', LINES.join('\n')]);
});

test('without a project it is a mail, and without either nothing', () => {
  const mail = reportFault({ project: '', mail: 'a@example.org' }, 'Sentence 5.3.2', LINES)!;
  expect(mail).toBe(`mailto:a@example.org?subject=Sentence%205.3.2&body=${encodeURIComponent(LINES.join('\n'))}`);
  expect(reportFault({ project: '' }, 'x', LINES)).toBeNull();
});

test('GitLab has the text under its own name too, and a mail address does not go before a project', () => {
  const url = new URL(reportFault({ project: 'https://gitlab.example/a/b//', mail: 'a@example.org' }, 'x', LINES)!);
  expect([...url.searchParams]).toEqual([
    ['issue[title]', 'x'],
    ['issue[description]', LINES.join('\n')],
  ]);
  expect(url.pathname).toBe('/a/b/-/issues/new');
});
