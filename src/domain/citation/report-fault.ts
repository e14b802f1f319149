import type { Site } from '../site/site-schema.ts';

/** Where mistakes are reported: the site file’s `project` and `mail`. */
export type FaultDesk = Pick<Site, 'project' | 'mail'>;

/**
 * The address at which a mistake is reported, with title and text ready: a new issue of the project, else a mail; null where the
 * site file names neither.
 */
export function reportFault({ project, mail }: FaultDesk, title: string, lines: string[]): string | null {
  const body = lines.join('\n');
  if (project !== '') return newIssue(project, title, body);
  if (mail) return `mailto:${mail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  return null;
}

/** GitLab names the fields of a new issue in its own way; GitHub, Gitea and Forgejo share theirs. */
function newIssue(project: string, title: string, body: string): string {
  const isGitlab = new URL(project).hostname.includes('gitlab');
  const url = new URL(`${project.replace(/\/+$/, '')}${isGitlab ? '/-' : ''}/issues/new`);
  url.searchParams.set(isGitlab ? 'issue[title]' : 'title', title);
  url.searchParams.set(isGitlab ? 'issue[description]' : 'body', body);
  return url.href;
}
