/** A browser of any make with one page. */
export type Driver = {
  name: string;
  open: (address: string) => Promise<void>;
  /** Gives what the expression, or its promise, comes to; it must be JSON. */
  run: <Value>(script: string) => Promise<Value>;
  /** Moves the mouse to the middle of the first box of the element. */
  point: (selector: string) => Promise<void>;
  /** Clicks in the middle of the first box of the element, with the mouse. */
  click: (selector: string) => Promise<void>;
  /** Presses a key: a character, or one of KEYS by name. */
  press: (key: string) => Promise<void>;
  /** Sets the width and height of what a page sees of its window. */
  resize: (size: { width: number; height: number }) => Promise<void>;
  /** A picture of the window, as PNG. */
  picture: () => Promise<Buffer>;
  close: () => Promise<void>;
};

export type Scheme = 'light' | 'dark';

/** A make and version that the site is tried in. */
export type Make = {
  name: string;
  /** How to get it. */
  remedy: string;
  isHere: () => boolean;
  /** Starts one that is here. */
  start: (scheme: Scheme) => Promise<Driver>;
};

/** The keys that are no characters, as WebDriver writes them. */
const KEYS: Record<string, string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C' };

/** A press of a key as an action of WebDriver. */
export const pressOf = (key: string) => ({
  type: 'key',
  id: 'keyboard',
  actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] ?? key })),
});

export const WINDOW = { width: 1000, height: 800 };

/** Scrolls the element into view and says where to click it, once the browser has drawn it there. */
export const pointOf = (selector: string) => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  return frame().then(frame).then(() => {
    const { left, top, width, height } = element.getClientRects()[0];
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  });
})()`;
