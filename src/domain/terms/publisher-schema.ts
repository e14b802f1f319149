import { z } from 'zod';

/** The file content/publishers.yaml: hosts whose addresses the glossary may print. */
export const publishersSchema = z.array(
  z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'a publisher is a host in lower case, such as gov.cn'),
);

/** True when the address belongs to one of the publishers; a host below one of them counts as it. */
export function isAllowedPublisher(url: string, publishers: string[]): boolean {
  const host = URL.parse(url)?.hostname;
  return host !== undefined && publishers.some((publisher) => host === publisher || host.endsWith(`.${publisher}`));
}
