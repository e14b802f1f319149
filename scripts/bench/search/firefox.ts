import { startFirefox } from '../../firefox.ts';
import type { Asker } from './ask.ts';

/** An installed Firefox that stands on the search page, or null where there is none. */
export async function askFirefox(): Promise<Asker | null> {
  const firefox = await startFirefox();
  if (firefox === null) return null;
  return {
    ...firefox,
    open: async (address) => {
      await firefox.open(address);
      await firefox.run(
        `(async () => { while (!document.querySelector('[data-search-status=done]')) await new Promise((r) => setTimeout(r, 20)); })()`,
      );
    },
  };
}
