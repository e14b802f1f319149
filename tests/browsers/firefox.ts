import { nameFirefox, startFirefox } from '../../scripts/firefox.ts';
import { pointOf, pressOf, WINDOW, type Make } from './driver.ts';

export const firefox: Make = {
  name: 'Firefox',
  remedy: 'install Firefox ESR (Debian: firefox-esr)',
  isHere: () => nameFirefox() !== null,
  start: async (scheme) => {
    const preferences = { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 };
    const browser = await startFirefox(preferences);
    if (browser === null) throw new Error('Firefox is not here.');
    const { context, send } = browser;
    const resize = async (viewport: typeof WINDOW) => {
      await send('browsingContext.setViewport', { context, viewport });
    };
    const move = async (selector: string, ...then: object[]) => {
      const point = (await browser.run(pointOf(selector))) as { x: number; y: number };
      const actions = [{ type: 'pointerMove', ...point }, ...then];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    };
    await resize(WINDOW);
    return {
      ...browser,
      resize,
      press: async (key) => {
        await send('input.performActions', { context, actions: [pressOf(key)] });
      },
      run: async <Value>(script: string) => (await browser.run(script)) as Value,
      point: (selector) => move(selector),
      click: (selector) => move(selector, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }),
      picture: async () => {
        const { data } = (await send('browsingContext.captureScreenshot', { context })) as { data: string };
        return Buffer.from(data, 'base64');
      },
    };
  },
};
