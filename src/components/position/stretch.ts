/** Upper and lower edge of a stretch of the window, in CSS pixels from its top. */
export type Stretch = { top: number; bottom: number };
