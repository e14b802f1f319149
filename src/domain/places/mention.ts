import type { SentenceId } from '../ids.ts';
import type { Bilingual } from '../locale.ts';
import type { Status } from '../numbers/status.ts';

/** What the report says of something without a number: in which sentence, as what, and what in few words. */
export type Mention = { sentence: SentenceId; status: Status; text: Bilingual };

/** Mentions under one head: a stage of building, a county. */
export type MentionGroup = { title: Bilingual; mentions: Mention[] };
