import type { Site } from './site-schema.ts';

/** Where a mistake is reported: the project’s page, else the address for mail; null where site.yaml names neither. */
export function faultAddress({ project, mail }: Pick<Site, 'project' | 'mail'>): string | null {
  return project || (mail === undefined ? null : `mailto:${mail}`);
}
