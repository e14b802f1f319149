import { STATUSES, type Status } from '../numbers/status.ts';
import type { Passage } from './join-report.ts';

/** How many numbers of each status a passage states, in the order of the statuses; those that it does not state are left out. */
export function passageSigns({ sentences }: Passage, statusOf: (number: string) => Status): [Status, number][] {
  const statuses = sentences.flatMap(({ numbers }) => numbers.map(statusOf));
  return STATUSES.map((status): [Status, number] => [
    status,
    statuses.filter((candidate) => candidate === status).length,
  ]).filter(([, count]) => count > 0);
}
