/** What a number is: a result, a forecast, a goal, a rule set from above, or the site’s own arithmetic. */
export const STATUSES = ['achieved', 'expected', 'target', 'policy', 'derived'] as const;
export type Status = (typeof STATUSES)[number];
