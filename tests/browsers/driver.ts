/** A browser of any make with one page. */
export type Driver = {
  name: string;
  open: (address: string) => Promise<void>;
  /** Gives what the expression, or its promise, comes to; it must be JSON. */
  run: <Value>(script: string) => Promise<Value>;
  /** Clicks in the middle of the first box of the element, with the mouse. */
  click: (selector: string) => Promise<void>;
  /** A picture of the window, as PNG. */
  picture: () => Promise<Buffer>;
  close: () => Promise<void>;
};

export type Scheme = 'light' | 'dark';

/** A make and version that the site is tried in; `start` gives null where it is not installed. */
export type Make = {
  name: string;
  /** How to get it. */
  remedy: string;
  start: (scheme: Scheme) => Promise<Driver | null>;
};

export const WINDOW = { width: 1000, height: 800 };

/** Scrolls the element into view and says where to click it. */
export const pointOf = (selector: string) => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getClientRects()[0];
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
})()`;
