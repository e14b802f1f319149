import type { Bilingual } from '../locale.ts';
import type { Status } from './number-schema.ts';

/** A number as the text needs it: what its sign says and where it leads. */
export type NumberSign = { status: Status; label: Bilingual; href: string };
