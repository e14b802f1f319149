import type { Server } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameSnippet, FIRST_CHOICE, THEMES, type Embeddable } from '../../src/domain/charts/snippets.ts';
import { useBuiltSite } from './built-site.ts';
import { HOSTS, hostPage, serveHosts, type HostName } from './embed-hosts.ts';
import { combine } from './permutations.ts';
import { busiest, charts, embeddableOf, readBuilt as read } from './site-map.ts';

const WIDTHS = [320, 480, 600, 800];
const SLUG = 'high-tech-enterprises';

const site = useBuiltSite();
let hosts: { server: Server; origin: string };
const pages = new Map<string, string>();
beforeAll(async () => {
  hosts = await serveHosts(pages);
});
afterAll(() => {
  hosts.server.closeAllConnections();
  hosts.server.close();
});

const frameAddress = (slug: string, more = '') => `${site.origin}/en/embed/${slug}/${more}`;

/** The path of a host’s page with this body. */
function hostWith(body: string): string {
  const path = `/${pages.size}`;
  pages.set(path, body);
  return path;
}

/** Opens a host’s page at a path of its own; the site’s `open` wants a path of the site, so the page moves on from there. */
async function openHost(body: string, width: number): Promise<{ page: Page; noise: string[] }> {
  const path = hostWith(body);
  const { page, noise } = await site.open('/favicon.svg', { viewport: { width, height: 700 } });
  await page.goto(hosts.origin + path, { waitUntil: 'load' });
  return { page, noise };
}

/** Lets the page draw some pictures, and with them every observer and message have its turn. */
function nextFrames(page: Page, count = 3): Promise<void> {
  return page.evaluate(async (times) => {
    for (let drawn = 0; drawn < times; drawn += 1) await new Promise(requestAnimationFrame);
  }, count);
}

const PAPER = { light: 'rgb(251, 248, 241)', dark: 'rgb(23, 22, 19)' };
const paperOf = (page: Page | Frame) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Heights of each of the site’s frames in the host and of the figure inside it, once both have stood still. */
async function heightsOf(page: Page): Promise<{ outside: number; inside: number }[]> {
  const measure = () =>
    Promise.all(
      page
        .frames()
        .filter((frame) => frame !== page.mainFrame() && frame.url().startsWith(site.origin))
        .map(async (frame) => ({
          outside: await (await frame.frameElement()).evaluate((element) => (element as Element).clientHeight),
          inside: await frame.locator('figure').evaluate((figure) => Math.ceil(figure.getBoundingClientRect().height)),
        })),
    );
  let before = await measure();
  for (let tries = 0; tries < 60; tries += 1) {
    await nextFrames(page);
    const now = await measure();
    if (JSON.stringify(now) === JSON.stringify(before) && now.every(({ outside, inside }) => outside === inside))
      return now;
    before = now;
  }
  return before;
}

test.each(combine(Object.keys(HOSTS) as HostName[], WIDTHS))(
  'in a host that speaks the protocol of %s the frame gets its height at %i px, and the console stays silent',
  async (name, width) => {
    const { page, noise } = await openHost(hostPage(HOSTS[name], [{ src: frameAddress(SLUG), slug: SLUG }]), width);
    const [height] = await heightsOf(page);
    expect(height!.outside).toBe(height!.inside);
    expect(height!.inside).toBeGreaterThan(200);
    expect(height!.inside).toBeLessThan(1000);
    expect(noise).toEqual([]);
  },
);

test('WordPress is told which link was clicked, and nothing else happens', async () => {
  const { page } = await openHost(hostPage(HOSTS.WordPress, [{ src: frameAddress(SLUG), slug: SLUG }]), 600);
  const frame = page.frames()[1]!;
  const href = await frame.locator('figcaption a').last().getAttribute('href');
  await frame.locator('figcaption a').last().click();
  await page.waitForFunction('window.clicked.length > 0');
  expect(await page.evaluate('window.clicked')).toEqual([href]);
  expect(frame.url()).toBe(frameAddress(SLUG, '#?secret=s3CReT'));
});

test('two charts, and the same chart twice, each get their own height', async () => {
  const slugs = [SLUG, 'gdp-rank', SLUG];
  const frames = slugs.map((slug) => ({ src: frameAddress(slug), slug }));
  const { page, noise } = await openHost(
    hostPage(HOSTS.ours, frames, 'iframe:last-of-type{width:400px!important}'),
    800,
  );
  const heights = await heightsOf(page);
  expect(heights.map(({ outside }) => outside)).toEqual(heights.map(({ inside }) => inside));
  expect(new Set(heights.map(({ outside }) => outside)).size).toBe(3);
  expect(noise).toEqual([]);
});

test('a frame of 100vh in a host that obeys does not grow without end, and an opened table makes it grow once', async () => {
  const host = hostPage(
    HOSTS.ours,
    [{ src: frameAddress(SLUG), slug: SLUG }],
    'html,body{height:100%}iframe{height:100vh}',
  );
  const { page } = await openHost(host, 600);
  const [first] = await heightsOf(page);
  await nextFrames(page, 20);
  expect(await heightsOf(page)).toEqual([first]);
  await page.frames()[1]!.locator('summary').click();
  const [opened] = await heightsOf(page);
  expect(opened!.outside).toBeGreaterThan(first!.outside);
  expect(opened!.outside).toBe(opened!.inside);
});

describe('/embed.js', () => {
  const spokenFrame = (script: string) => `<iframe srcdoc="<script>${script}</script>"></iframe>`;
  const heightOf = (page: Page, index: number) =>
    page
      .locator('iframe')
      .nth(index)
      .evaluate((frame) => frame.style.height);

  test('added after the frame has spoken asks it again', async () => {
    const { page, noise } = await openHost(
      hostPage({ ...HOSTS.ours, script: '' }, [{ src: frameAddress(SLUG), slug: SLUG }]),
      600,
    );
    expect(await heightOf(page, 0)).toBe('');
    await page.addScriptTag({ url: `${site.origin}/embed.js` });
    const [height] = await heightsOf(page);
    expect(height!.outside).toBe(height!.inside);
    expect(height!.outside).not.toBe(300);
    expect(noise).toEqual([]);
  });

  test('obeys no frame of another site, and only heights that are numbers from 1 to 4999', async () => {
    const ours = hostPage(HOSTS.ours, [{ src: frameAddress(SLUG), slug: SLUG }]);
    const other = spokenFrame(
      `parent.postMessage({'datawrapper-height':{'${SLUG}':777}},'*');parent.postMessage('done','*')`,
    );
    const { page, noise } = await openHost(
      `${ours}<script>addEventListener('message',function(e){if(e.data==='done')window.done=1})</script>${other}`,
      600,
    );
    await page.waitForFunction('window.done');
    expect(await heightOf(page, 1)).toBe('');

    const [before] = await heightsOf(page);
    const frame = page.frames()[1]!;
    for (const height of [0, -1, 5000, 1e9, NaN, Infinity, true, null, '400', [400], {}, { valueOf: 1, toString: 1 }])
      await frame.evaluate((value) => parent.postMessage({ 'datawrapper-height': { a: value } }, '*'), height);
    const malformed = [
      { 'datawrapper-height': 1 },
      { 'datawrapper-height': {} },
      { 'datawrapper-height': [] },
      '',
      0,
      null,
      [],
    ];
    for (const message of malformed) await frame.evaluate((value) => parent.postMessage(value, '*'), message);
    await nextFrames(page);
    expect(await heightsOf(page)).toEqual([before]);
    await frame.evaluate(() => parent.postMessage({ 'datawrapper-height': { a: 432 } }, '*'));
    await expect.poll(() => heightOf(page, 0)).toBe('432px');
    expect(noise).toEqual([]);
  });
});

test('at top level the frame’s page sends no message', async () => {
  const { page, noise } = await site.open('/favicon.svg');
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(frameAddress(SLUG, '?childId=a#?secret=abc'), { waitUntil: 'load' });
  await page.setViewportSize({ width: 400, height: 600 });
  await nextFrames(page, 10);
  expect(await page.evaluate('window.heard')).toEqual([]);
  expect(noise).toEqual([]);
});

describe('options of the address', () => {
  test.each([
    ['', 'dark', 'light'],
    ['?theme=dark', 'light', 'dark'],
    ['?theme=auto', 'dark', 'dark'],
    ['auto/', 'dark', 'dark'],
    ['auto/', 'light', 'light'],
    ['auto/?theme=light', 'dark', 'light'],
    ['?theme=purple&colour=red&title=1&details=none&theme=x', 'dark', 'light'],
  ] as const)('%s with a %s system is %s', async (more, colorScheme, paper) => {
    const { page, noise } = await site.open('/favicon.svg', { colorScheme });
    await page.goto(frameAddress(SLUG, more), { waitUntil: 'load' });
    expect(await paperOf(page)).toBe(PAPER[paper]);
    expect(await page.locator('h1').evaluate((title) => title.clientHeight)).toBeGreaterThan(10);
    expect(await page.locator('details[open]').count()).toBe(0);
    expect(noise).toEqual([]);
  });

  test('title=0 hides the title from the eye alone, details=table opens the table, and source, key and licence stay', async () => {
    const { page } = await site.open('/favicon.svg');
    await page.goto(frameAddress(SLUG, '?title=0&details=table&key=0&source=0&licence=0'), { waitUntil: 'load' });
    expect(await page.locator('h1').evaluate((title) => title.clientHeight)).toBeLessThan(2);
    expect(await page.locator('details[open] tbody tr').count()).toBe(4);
    const text = await page.locator('figure').innerText();
    for (const words of ['open end: more than', '27 September 2021', '1.4.4', 'CC BY 4.0'])
      expect(text).toContain(words);
  });
});

/** What the chart’s page makes its code from, with the addresses of the server that the tests have. */
const embedOf = (slug: string): Embeddable => ({ ...embeddableOf(slug, 'en'), frame: frameAddress(slug) });

describe('the colours are those that were asked for, whatever host and system have', () => {
  const HOST_SCHEMES = ['normal', 'light', 'dark'];

  test.each(combine(HOST_SCHEMES, ['light', 'dark']))('a host that is %s on a %s system', async (scheme, system) => {
    const embed = embedOf(SLUG);
    const bodies = THEMES.map((theme) =>
      frameSnippet(embed, { ...FIRST_CHOICE, theme }).replace(' loading="lazy"', ''),
    );
    const path = hostWith(
      `<!doctype html><html style="color-scheme:${scheme}"><link rel="icon" href="data:,">${bodies.join('')}`,
    );
    const { page } = await site.open('/favicon.svg', { colorScheme: system });
    await page.goto(hosts.origin + path, { waitUntil: 'load' });
    const papers = await Promise.all(page.frames().slice(1).map(paperOf));
    expect(papers).toEqual([PAPER.light, PAPER.dark, PAPER[system]]);
  });
});

test('the oEmbed answer hides its quotation, and its frame takes the height that it needs', async () => {
  const answer = JSON.parse(read(`/en/embed/${SLUG}/oembed.json`).toString()) as { html: string };
  const html = answer.html.replace(/ src="[^"]+"/, ` src="${frameAddress(SLUG)}"`).replace(' loading="lazy"', '');
  const { page, noise } = await openHost(
    `<!doctype html><link rel="icon" href="data:,"><body style="margin:0">${html}`,
    676,
  );
  const [height] = await heightsOf(page);
  expect(height!.outside).toBe(height!.inside);
  expect(await page.locator('blockquote').isVisible()).toBe(false);
  expect(noise).toEqual([]);
});

test('the code three times on a page listens once', async () => {
  const listener = hostPage(HOSTS.ours, [{ src: frameAddress(SLUG), slug: SLUG }]);
  const body = `<script>window.count=0;var add=addEventListener;window.addEventListener=function(type){if(type==='message')count++;return add.apply(window,arguments)}</script>${listener.repeat(3)}`;
  const { page } = await openHost(body, 700);
  const heights = await heightsOf(page);
  expect(heights).toHaveLength(3);
  expect(heights.map(({ outside }) => outside)).toEqual(heights.map(({ inside }) => inside));
  expect(await page.evaluate('count')).toBe(1);
});

test('where a sandbox opens no window the address can be read', async () => {
  const { page } = await openHost(
    `<iframe sandbox="allow-scripts" width="340" height="900" src="${frameAddress(SLUG)}"></iframe>`,
    400,
  );
  const address = new URL(charts.find(({ slug }) => slug === SLUG)!.page.en, embedOf(SLUG).page);
  expect(await page.frames()[1]!.locator('figure').innerText()).toContain(address.host + address.pathname);
});

test('a host’s own scripts may read data, drawings, pictures and oEmbed answers', async () => {
  const { page } = await openHost('<title>Host</title>', 400);
  const paths = [
    `/en/embed/${SLUG}/oembed.json`,
    `/zh/charts/${SLUG}.svg`,
    `/en/charts/${SLUG}.png`,
    `/data/charts/${SLUG}.csv`,
  ];
  const read = await page.evaluate(
    (addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).ok)),
    paths.map((path) => site.origin + path),
  );
  expect(read).toEqual(paths.map(() => true));
});

test('a long table scrolls in a box of its own that the keyboard reaches', async () => {
  const { page } = await site.open('/favicon.svg', { viewport: { width: 360, height: 800 } });
  const longest = charts.toSorted((a, b) => b.numbers.length - a.numbers.length)[0]!.slug;
  await page.goto(frameAddress(longest, '?details=table'), { waitUntil: 'load' });
  const box = page.getByRole('region');
  expect(
    await box.evaluate(({ clientHeight, scrollHeight }) => [clientHeight < 300, scrollHeight > clientHeight]),
  ).toEqual([true, true]);
  await box.focus();
  await page.keyboard.press('End');
  await expect.poll(() => box.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});

describe('a version that was kept', () => {
  const pinnedNow = () => embedOf(SLUG).pinned!;

  test('is shown as it was, speaks as every frame does, and is no higher than its code says', async () => {
    const { page, noise } = await openHost(hostPage(HOSTS.ours, [{ src: frameAddress(SLUG, 'v1/'), slug: SLUG }]), 340);
    const [height] = await heightsOf(page);
    expect(height!.outside).toBe(height!.inside);
    if (pinnedNow().version === 1) expect(height!.inside).toBeLessThanOrEqual(pinnedNow().height);
    const links = await page
      .frames()[1]!
      .locator('figure a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links[0]).toBe(charts.find(({ slug }) => slug === SLUG)!.page.en);
    expect(noise).toEqual([]);
  });

  test.each([
    ['v1/', 'light'],
    ['v1/dark/', 'dark'],
    ['auto/', 'light dark'],
  ])('below %s its oEmbed answer is that very frame', (look, scheme) => {
    const path = `/en/embed/${SLUG}/${look}`;
    const link = /application\/json\+oembed" href="([^"]+)"/.exec(read(`${path}index.html`).toString())![1]!;
    expect(link.endsWith(`${path}oembed.json`)).toBe(true);
    const { html } = JSON.parse(read(`${path}oembed.json`).toString()) as { html: string };
    expect(new URL(/ src="([^"]+)"/.exec(html)![1]!).pathname.endsWith(path)).toBe(true);
    expect(html).toContain(`color-scheme:${scheme}"`);
  });

  test('leads to the newer one only where there is one', () => {
    const lines = (version: number) =>
      read(`/en/embed/${SLUG}/v${version}/index.html`).toString().includes('Newer version:');
    const { version: newest } = pinnedNow();
    expect(lines(newest)).toBe(false);
    for (let version = 1; version < newest; version += 1) expect(lines(version)).toBe(true);
  });
});

describe('the card of a sentence or term', () => {
  test('takes its height', async () => {
    const host = await openHost(
      hostPage(HOSTS.ours, [{ src: `${site.origin}/en/embed/s/5.3.2/`, slug: 's5.3.2' }]),
      500,
    );
    const [height] = await heightsOf(host.page);
    expect(height!.outside).toBe(height!.inside);
    expect(host.noise).toEqual([]);
  });

  test('has Chinese, English, source, licence and address', async () => {
    const { page } = await site.open('/en/embed/s/1.4.4/');
    const text = await page.locator('figure').innerText();
    for (const words of [
      '高新技术企业由137家增至1107家。',
      'from 137 to 1,107',
      'sentence 1.4.4',
      'CC BY 4.0',
      '/en/report/past-five-years/#s1.4.4',
    ])
      expect(text).toContain(words);
    await page.goto(`${site.origin}/en/embed/t/${busiest.slug}/?theme=dark`);
    expect(await page.locator('figcaption').innerText()).toContain(`sentences ${busiest.sentences.join(', ')}. `);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });
});

test('hostile options and messages are ignored', async () => {
  const hostile = '?theme=purple&childId=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&details=%E0%A4%A#?secret=%3Cb%3E';
  const script = `${HOSTS.ours.script};window.heard=[];addEventListener('message',function(e){heard.push(JSON.stringify(e.data))});`;
  const host = hostPage({ ...HOSTS.ours, script }, [{ src: frameAddress(SLUG, hostile), slug: SLUG }]);
  const { page, noise } = await openHost(host, 600);
  const [before] = await heightsOf(page);
  const frame = page.frames()[1]!;
  const [address, html] = [frame.url(), await frame.content()];
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    const messages: unknown[] = [
      'no JSON {',
      'x'.repeat(5_000_000),
      `[iFrameSizer]${'y'.repeat(5_000_000)}:1`,
      '[iFrameSizer]<img src=x onerror=alert(1)>:8',
      'pymxPYMx"><script>xPYMxwidthxPYMx600',
      'pymxPYMx__proto__ xPYMxnavigateTo',
      '[iFrameSizer]message:navigate:https://example.org/',
      { type: 'navigate', href: 'https://example.org/' },
      { sentinel: 'amp', type: 'navigate' },
      { type: ['iframe-child-init'] },
      { 'datawrapper-height': { a: 9999999 } },
      null,
      0,
      [],
      new ArrayBuffer(1_000_000),
    ];
    for (const message of messages) contentWindow!.postMessage(message, '*');
  });
  await nextFrames(page, 10);
  expect(await heightsOf(page)).toEqual([before]);
  expect(frame.url()).toBe(address);
  expect(await frame.content()).toBe(html);
  const heard = (await page.evaluate('window.heard')) as string[];
  expect(heard.filter((message) => /[<>]|y{9}|__proto__|navigate|secret/.test(message))).toEqual([]);
  expect(noise).toEqual([]);
});

describe.each(charts.map((chart) => [chart.slug, chart] as const))('files of %s', (slug, chart) => {
  const fromRoot = (path: string) => path.slice(new URL(site.origin).pathname.replace(/\/$/, '').length);

  test.each(['zh', 'en'] as const)('stand beside the chart (%s)', (locale) => {
    const png = read(fromRoot(chart.png[locale]));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1200);
    const social = read(fromRoot(chart.png[locale]).replace('.png', '.social.png'));
    expect([social.readUInt32BE(16), social.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(read(fromRoot(chart.svg[locale])).toString()).toMatch(/^<svg .*<\/svg>$/s);
    expect(read(fromRoot(chart.csv)).toString()).toContain(`\n${slug},`);

    const page = read(`${fromRoot(chart.page[locale])}index.html`).toString();
    const frame = read(`${fromRoot(chart.embed[locale])}index.html`).toString();
    const answer = JSON.parse(read(fromRoot(chart.oembed[locale])).toString());
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
    expect(answer.html).toContain(chart.embed[locale]);
    for (const html of [page, frame]) {
      const link = /<link rel="alternate" type="application\/json\+oembed" href="(http[^"]+)"/.exec(
        html.slice(0, 150_000),
      );
      expect(new URL(link![1]!).pathname).toBe(chart.oembed[locale]);
    }
    expect(page.includes(`id=&quot;datawrapper-chart-${slug}&quot;`)).toBe(true);
    expect(page).toContain(`width=&quot;1200&quot; height=&quot;${png.readUInt32BE(20)}&quot;`);
    expect(frame.match(/<script/g)).toHaveLength(1);
    expect(/<script[^>]*(?:src|type=.?module)|@font-face|localStorage/.test(frame)).toBe(false);
  });
});
