/** Readings, words and characters that the address asks for, and that the reader chooses now; their scripts are loaded then. */
export function laySettings(reading: HTMLElement): void {
  for (const [name, value] of new URLSearchParams(location.search)) lay(reading, name, value);
  document.addEventListener('setting', ({ detail }) => lay(reading, detail.name, detail.value));
}

function lay(reading: HTMLElement, name: string, value: string): void {
  void layOne(reading, name, value).catch(() => {
    // The page stays as it is.
  });
}

async function layOne(reading: HTMLElement, name: string, value: string): Promise<void> {
  if (name === 'pinyin' && (value === 'off' || value === 'terms' || value === 'all')) {
    await (await import('../words/show-pinyin.ts')).showPinyin(reading, value);
  }
  if (name === 'words') await (await import('../words/serve-words.ts')).serveWords(reading, value === 'on');
  if (name === 'script' && (value === 'hans' || value === 'hant')) {
    await (await import('../words/show-script.ts')).showScript(value);
  }
}

declare global {
  interface DocumentEventMap {
    setting: CustomEvent<{ name: string; value: string }>;
  }
}
