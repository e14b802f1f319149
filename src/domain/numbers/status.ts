/** What a number is: a result, a forecast, a goal, a rule set from above, or the site’s own arithmetic. */
export const STATUSES = ['achieved', 'expected', 'target', 'policy', 'derived'] as const;
export type Status = (typeof STATUSES)[number];

/** True of a goal or a forecast: what has yet to come, and what words can bind a speaker to. */
export function isToCome(status: Status): boolean {
  return status === 'target' || status === 'expected';
}

/** True where one of several numbers is a goal: a sentence that states a result and a goal counts as a goal. */
export function hasGoal(numbers: readonly { status: Status }[]): boolean {
  return numbers.some(({ status }) => status === 'target');
}

/** The signs of the statuses where nothing can be drawn. */
export const STATUS_SIGNS: Record<Status, string> = {
  ...{ achieved: '●', expected: '◐', target: '○', policy: '§', derived: '∴' },
};

/**
 * How the words bound the number: 突破 and 超 above, 以上 at least, 近 below (nearly), 不到 under, 以下 and 不超过 at most, 左右
 * and 约 about, 向…迈进 towards; stated where nothing does.
 */
export const BOUNDS = ['above', 'at-least', 'below', 'under', 'at-most', 'about', 'towards', 'stated'] as const;
export type Bound = (typeof BOUNDS)[number];

/**
 * How firmly the words bind the speaker to a goal or forecast: a plain verb (flat), 要 (is to), 力争 (aim), 争取 (seek), 向…迈进
 * (towards), 有望 and 将 (expected).
 */
export const COMMITMENTS = ['flat', 'is-to', 'aim', 'seek', 'towards', 'expected'] as const;
export type Commitment = (typeof COMMITMENTS)[number];
