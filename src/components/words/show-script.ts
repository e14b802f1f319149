import { createScriptWriter, isScriptTable } from '../../domain/words/script-table.ts';
import { loadOnce, readJson, twice } from '../browser/read-json.ts';
import { textNodes } from '../browser/text-nodes.ts';

/** What is there to be copied stays as its source writes it. */
const SIMPLIFIED = "[lang='zh-Hans']:not(pre *)";
const TRADITIONAL = "[lang='zh-Hant']";
const BLOCKS = 'p, li, h1, h2, h3, h4, td, th, dt, dd, figcaption, blockquote, summary, label, button, a, div, title';
const UNTOUCHED = 'script, style, textarea, code, pre, rt';
const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt'];

type Write = (text: string) => string;
/** What stood in a text or an attribute, and what the page shows for it. */
type Written = { source: string; shown: string };

const texts = new WeakMap<Text, Written>();
const names = new WeakMap<Element, Map<string, Written>>();
let wanted: 'hans' | 'hant' = 'hans';
/** The writer while the page is in traditional characters. */
let write: Write | undefined;

const load = loadOnce(async () => {
  const address = statement().dataset['table']!;
  return createScriptWriter(await twice(() => readJson(address, { isValid: isScriptTable })));
});

/** Shows all Chinese of the page in traditional characters, or as it was written. Rejects when the table cannot be had. */
export async function showScript(value: 'hans' | 'hant'): Promise<void> {
  wanted = value;
  const writer = value === 'hant' ? await load() : undefined;
  if (wanted !== value) return;
  inSource(() => (write = writer));
  const root = document.documentElement;
  if (writer) root.dataset['script'] = 'hant';
  else delete root.dataset['script'];
  statement().toggleAttribute('data-done', Boolean(writer));
}

/** Makes a change to the page while its Chinese stands there as it was written. */
export function inSource(change: () => void): void {
  observer.disconnect();
  if (write) restore(document.documentElement);
  change();
  if (!write) return;
  convert(document.documentElement, write);
  observer.observe(document.documentElement, { childList: true, subtree: true });
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      const element = node instanceof Element ? node : node.parentElement;
      if (write && element?.isConnected) convert(element, write);
    }
  }
});

const statement = () => document.querySelector<HTMLElement>('[data-script-statement]')!;

function convert(root: Element, write: Write): void {
  for (const element of within(root, SIMPLIFIED)) element.setAttribute('lang', 'zh-Hant');
  for (const block of blocksOf(root)) convertBlock(block, write);
  for (const element of within(root, ATTRIBUTES.map((name) => `[${name}]`).join(', '))) {
    if (isChinese(element)) convertNames(element, write);
  }
}

/** Texts that stand together in a block, so that a phrase is known across the edges of marks. */
function blocksOf(root: Element): Text[][] {
  const blocks = new Map<Element, Text[]>();
  for (const text of textNodes(root)) {
    const parent = text.parentElement;
    if (!parent || !/\p{Script=Han}/u.test(text.data) || parent.closest(UNTOUCHED) || !isChinese(parent)) continue;
    const block = parent.closest(BLOCKS) ?? parent;
    blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }
  return [...blocks.values()];
}

function isChinese(element: Element): boolean {
  return element.closest('[lang]')?.matches(TRADITIONAL) ?? false;
}

function convertBlock(block: Text[], write: Write): void {
  const fresh = block.filter((text) => texts.get(text)?.shown !== text.data);
  const written = write(fresh.map(({ data }) => data).join(''));
  let at = 0;
  for (const text of fresh) {
    const shown = written.slice(at, (at += text.length));
    texts.set(text, { source: text.data, shown });
    if (shown !== text.data) text.data = shown;
  }
}

function convertNames(element: Element, write: Write): void {
  const known = names.get(element) ?? new Map<string, Written>();
  names.set(element, known);
  for (const name of ATTRIBUTES) {
    const source = element.getAttribute(name);
    if (source === null || known.get(name)?.shown === source) continue;
    const shown = write(source);
    known.set(name, { source, shown });
    element.setAttribute(name, shown);
  }
}

/** Puts back what stood there, where nobody has written anything else since. */
function restore(root: Element): void {
  for (const text of textNodes(root)) {
    const written = texts.get(text);
    if (written?.shown === text.data) text.data = written.source;
    texts.delete(text);
  }
  for (const element of root.querySelectorAll('*')) {
    for (const [name, { source, shown }] of names.get(element) ?? []) {
      if (element.getAttribute(name) === shown) element.setAttribute(name, source);
    }
    names.delete(element);
  }
  for (const element of within(root, TRADITIONAL)) element.setAttribute('lang', 'zh-Hans');
}

/** The element itself and those in it that match. */
function within(root: Element, selector: string): Element[] {
  return [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
}
