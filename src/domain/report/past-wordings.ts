import type { Bilingual } from '../locale.ts';
import type { Changes } from './changes-schema.ts';

/** What one version of a chapter’s translation changed in a sentence, or in the chapter’s heading. */
export type WordingChange = {
  version: number;
  date: string;
  kind: Changes['editions'][number]['changes'][string]['kind'];
  /** The wording that it replaced. */
  old: string;
  why: Bilingual | null;
};

/** Every change of every sentence of one chapter by its id, and of the heading by `heading`, oldest first. */
export function listWordingChanges(changes: Changes | undefined): Map<string, WordingChange[]> {
  const byId = new Map<string, WordingChange[]>();
  const editions = (changes?.editions ?? []).toSorted((a, b) => a.version - b.version);
  for (const { version, date, changes: changed } of editions) {
    for (const [id, { kind, old, why = null }] of Object.entries(changed)) {
      byId.set(id, [...(byId.get(id) ?? []), { version, date, kind, old, why }]);
    }
  }
  return byId;
}

/** The wording of a version: what the next later change replaced, else today’s. */
export function wordingAt<T extends string | null>(today: T, changes: WordingChange[], version: number): T | string {
  return changes.find((change) => change.version > version)?.old ?? today;
}

/** The changes that came after a version. */
export function changesSince(changes: WordingChange[], version: number): WordingChange[] {
  return changes.filter((change) => change.version > version);
}
