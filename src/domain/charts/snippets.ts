import { joinParts, writeSentences } from '../punctuation.ts';
import type { Locale } from '../locale.ts';
import { escapeXml } from '../text/escape-xml.ts';
import type { HeightFrom } from './frame-height.ts';

/** What the snippets of a chart are made from in one language; every address is absolute, heights are those of the frame in px. */
export type Embeddable = {
  slug: string;
  locale: Locale;
  title: string;
  summary: string;
  source: string;
  licence: string;
  page: string;
  frame: string;
  png: string;
  /** Size of the picture in px. */
  picture: { width: number; height: number };
  /** For every width. */
  height: number;
  /** By its width, with its title and without. */
  heights: Record<'titled' | 'bare', HeightFrom[]>;
  /** The version that stays as it is, where one was kept. */
  pinned: { version: number; height: number } | null;
};

/** What the frame of anything needs: a chart, a sentence, a term. */
export type Framed = Pick<Embeddable, 'slug' | 'title' | 'summary' | 'page' | 'frame' | 'height'>;

export const THEMES = ['light', 'dark', 'auto'] as const;
/** Whether a frame is light or dark, or as the reader’s system is. */
export type Theme = (typeof THEMES)[number];

/** What whoever embeds a chart may choose. */
export type Choice = {
  theme: Theme;
  /** With the title in the frame. */
  titled: boolean;
  /** With a script that gives the frame the height that it needs. */
  fitted: boolean;
  /** The chart as it is today for ever, and not as it will be. */
  pinned: boolean;
};
export const FIRST_CHOICE: Choice = { theme: 'light', titled: true, fitted: false, pinned: false };

/** What the frame’s element must say of colours: browsers ask it, not the page, how the frame is to look. */
const SCHEMES: Record<Theme, string> = { light: 'light', dark: 'dark', auto: 'light dark' };

/** The address of a frame of one’s choice. */
export function frameAddress({ frame, pinned }: Embeddable, { theme, titled, ...choice }: Choice): string {
  const version = choice.pinned && pinned ? `v${pinned.version}/` : '';
  return `${frame}${version}${theme === 'light' ? '' : `${theme}/`}${titled ? '' : '?title=0'}`;
}

/** A frame without script, which is as high as its width asks for where the host’s browser and rules allow its style. */
export function frameSnippet(chart: Embeddable, choice: Choice = FIRST_CHOICE): string {
  const framed = { ...chart, frame: frameAddress(chart, choice) };
  if (choice.pinned && chart.pinned) return frameElement({ ...framed, height: chart.pinned.height }, choice.theme);
  const heights = chart.heights[choice.titled ? 'titled' : 'bare'];
  const height = Math.max(...heights.map((each) => each.height));
  if (heights.length === 1) return frameElement({ ...framed, height }, choice.theme);
  return `<div style="container-type:inline-size">${frameElement({ ...framed, height }, choice.theme, writeHeight(heights))}</div>`;
}

/** A height in CSS that takes a step where the container’s width, 100cqi, does. */
function writeHeight(heights: HeightFrom[]): string {
  const steps = heights.slice(1).map(({ from, height }, index) => {
    const change = height - heights[index]!.height;
    return change < 0
      ? `clamp(${change}px,(${from}px - 100cqi)*999,0px)`
      : `clamp(0px,(100cqi - ${from - 1}px)*999,${change}px)`;
  });
  return `height:calc(${[`${heights[0]!.height}px`, ...steps].join(' + ')});`;
}

/** The id is needed: one of the older listeners of newspapers finds the frame by it. */
export function frameElement({ slug, title, frame, height }: Framed, theme: Theme, style = ''): string {
  const src = escapeXml(frame);
  return `<iframe title="${escapeXml(title)}" id="datawrapper-chart-${slug}" src="${src}" width="100%" height="${height}" loading="lazy" frameborder="0" style="width:100%;${style}border:0;color-scheme:${SCHEMES[theme]}"></iframe>`;
}

/** The frame with a listener that gives it its height; `listener` is components/charts/embed-listener.js. */
export function listeningSnippet(chart: Embeddable, listener: string, choice: Choice = FIRST_CHOICE): string {
  return `${frameSnippet(chart, choice)}\n<script>${writeListener(listener, chart.frame)}</script>`;
}

/** The snippet of one’s choice. */
export function chosenSnippet(chart: Embeddable, listener: string, choice: Choice): string {
  return choice.fitted ? listeningSnippet(chart, listener, choice) : frameSnippet(chart, choice);
}

/** The listener for the pages of others: it obeys the frames of the site that has `address`, and no others. */
export function writeListener(listener: string, address: string): string {
  return listener.trim().replace('(SITE)', `(${JSON.stringify(`${new URL(address).origin}/`)})`);
}

/** A picture with a link, source and licence, for pages and letters that allow no frames. */
export function pictureSnippet({ title, summary, source, licence, locale, page, png, picture }: Embeddable): string {
  const alt = escapeXml(`${title} ${summary}`);
  const caption = joinParts([title, writeSentences([source, licence], locale)], 'gap', locale);
  return [
    '<figure>',
    `  <a href="${escapeXml(page)}"><img src="${escapeXml(png)}" alt="${alt}" width="${picture.width}" height="${picture.height}" style="width:100%;height:auto"></a>`,
    `  <figcaption>${escapeXml(caption)} <a href="${escapeXml(page)}">${escapeXml(page)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}

/** At the frame’s first message it hides the quotation before the frame, and at each gives the frame the height that it says. */
const OBEY = `<script>(function(s){addEventListener("message",function(e){var i=s.previousElementSibling,d=e.data,h,k,q;if(!i||i.contentWindow!==e.source)return;q=i.previousElementSibling;if(q)q.hidden=true;h=d&&d["datawrapper-height"];for(k in h)if(typeof h[k]=="number"&&h[k]>=1&&h[k]<=4999)i.style.height=h[k]+"px"})})(document.currentScript)</script>`;

/**
 * The oEmbed answer: a quotation with a link, the frame, and a script that hides the quotation once the frame speaks and obeys
 * its height; no line breaks, for WordPress would make paragraphs of them.
 */
export function oembedHtml(chart: Framed, theme: Theme = 'light'): string {
  const quotation = `<blockquote><a href="${escapeXml(chart.page)}">${escapeXml(chart.title)}</a> ${escapeXml(chart.summary)}</blockquote>`;
  return `${quotation}${frameElement(chart, theme)}${OBEY}`;
}
