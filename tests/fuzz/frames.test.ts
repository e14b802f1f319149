import fc from 'fast-check';
import { expect } from 'vitest';
import listener from '../../src/components/charts/embed-listener.js?raw';
import frameScript from '../../src/components/charts/frame-script.js?raw';
import { oembedHtml, writeListener } from '../../src/domain/charts/snippets.ts';
import { hold } from './hold.ts';
import { texts } from './texts.ts';

const value = fc.oneof(
  texts,
  fc.integer(),
  fc.double(),
  fc.bigInt(),
  fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }),
);
/** What another window may send: anything at all, and what looks like one of the protocols. */
const messages = fc.oneof(
  value,
  fc.record({ 'datawrapper-height': fc.oneof(value, fc.dictionary(fc.string(), value)) }),
  fc.record({ type: fc.constantFrom('iframe-child-init', 'embed-size'), sentinel: fc.constant('amp'), height: value }),
  fc.tuple(fc.constantFrom('pymxPYMx', '[iFrameSizer]', '[iFrameSizer]a:'), texts).map((parts) => parts.join('')),
  fc.constant({ sentinel: 'amp', type: 'frames-init' }),
);

type Heard = (event: { source: unknown; data: unknown }) => void;
const run = (script: string, names: Record<string, unknown>) =>
  new Function(...Object.keys(names), script)(...Object.values(names));

const isHeight = (height: string | undefined) =>
  height === undefined || (/^[\d.e]+px$/.test(height) && parseFloat(height) <= 4999);

hold('a host’s listener sets the height of the frame that speaks and of no other', messages, (data) => {
  let hear: Heard = () => undefined;
  const frameOf = (src: string) => ({
    src,
    style: {} as { height?: string },
    contentWindow: { postMessage: () => undefined },
  });
  const [ours, other, foreign] = ['https://example.org/a', 'https://example.org/b', 'https://evil.example/'].map(
    frameOf,
  );
  run(writeListener(listener, 'https://example.org/en/'), {
    window: {},
    document: { querySelectorAll: () => [ours, other, foreign], currentScript: null },
    addEventListener: (_: string, listen: Heard) => (hear = listen),
  });
  for (const source of [ours!.contentWindow, foreign!.contentWindow, {}]) hear({ source, data });
  expect(isHeight(ours!.style.height)).toBe(true);
  expect([other!.style, foreign!.style]).toEqual([{}, {}]);
});

hold('the script of an oEmbed answer does the same', messages, (data) => {
  const html = oembedHtml({
    slug: 'a',
    title: 'A',
    summary: '',
    page: 'https://example.org/',
    frame: 'https://example.org/a',
    height: 1,
  });
  let hear: Heard = () => undefined;
  const quotation = { hidden: false };
  const frame = { contentWindow: {}, style: {} as { height?: string }, previousElementSibling: quotation };
  run(/<script>(.*)<\/script>/.exec(html)![1]!, {
    document: { currentScript: { previousElementSibling: frame } },
    addEventListener: (_: string, listen: Heard) => (hear = listen),
  });
  hear({ source: {}, data });
  expect([frame.style.height, quotation.hidden]).toEqual([undefined, false]);
  hear({ source: frame.contentWindow, data });
  expect(isHeight(frame.style.height)).toBe(true);
});

hold(
  'a frame answers its parent in the forms that it knows, whatever it is sent',
  fc.tuple(messages, texts, texts),
  ([data, search, hash]) => {
    const sent: unknown[] = [];
    const parent = { postMessage: (message: unknown) => sent.push(message) };
    let hear: Heard = () => undefined;
    const figure = {
      dataset: { slug: 'gdp' },
      querySelector: () => null,
      getBoundingClientRect: () => ({ height: 400 }),
      addEventListener: () => undefined,
    };
    run(frameScript, {
      window: {},
      parent,
      location: { search: `?childId=${search}`, hash: `#?secret=${hash}` },
      document: { querySelector: () => figure, documentElement: { dataset: {}, clientWidth: 600 } },
      ResizeObserver: class {
        observe() {
          return undefined;
        }
      },
      addEventListener: (name: string, listen: Heard) => name === 'message' && (hear = listen),
    });
    hear({ source: {}, data });
    expect(sent).toEqual([]);
    hear({ source: parent, data });
    for (const message of sent) {
      if (typeof message === 'string')
        expect(message).toMatch(
          /^(?:pymxPYMx[\w-]{0,64}xPYMxheightxPYMx\d+|\[iFrameSizer\][\w-]{1,64}:\d+:\d+:(?:init|resize))$/,
        );
      else
        expect([400, { gdp: 400 }]).toContainEqual(
          Object.entries(message as object).find(([name]) => name.endsWith('height'))?.[1],
        );
    }
  },
);
