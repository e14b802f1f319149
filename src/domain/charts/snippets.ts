import { escapeXml } from './write-element.ts';

/** What the snippets of a chart are made from; every address is absolute, `height` is that of the frame (`frameHeight`). */
export type Embeddable = {
  slug: string;
  title: string;
  summary: string;
  page: string;
  frame: string;
  png: string;
  /** Size of the picture in px. */
  picture: { width: number; height: number };
  height: number;
};

/** A frame without script. The id is needed: one of the older listeners of newspapers finds the frame by it. */
export function frameSnippet({ slug, title, frame, height }: Embeddable): string {
  return `<iframe title="${escapeXml(title)}" id="datawrapper-chart-${slug}" src="${escapeXml(frame)}" width="100%" height="${height}" loading="lazy" frameborder="0" style="width:100%;border:0;color-scheme:light"></iframe>`;
}

/** The frame with a listener that gives it its height; `listener` is components/charts/embed-listener.js. */
export function listeningSnippet(chart: Embeddable, listener: string): string {
  return `${frameSnippet(chart)}\n<script>${writeListener(listener, chart.frame)}</script>`;
}

/** The listener for the pages of others: it obeys the frames of the site that has `address`, and no others. */
export function writeListener(listener: string, address: string): string {
  return listener.trim().replace('(SITE)', `(${JSON.stringify(`${new URL(address).origin}/`)})`);
}

/** A picture with a link, for pages and letters that allow no frames. */
export function pictureSnippet({ title, summary, page, png, picture }: Embeddable): string {
  return [
    '<figure>',
    `  <a href="${escapeXml(page)}"><img src="${escapeXml(png)}" alt="${escapeXml(`${title} ${summary}`)}" width="${picture.width}" height="${picture.height}" style="width:100%;height:auto"></a>`,
    `  <figcaption>${escapeXml(title)} <a href="${escapeXml(page)}">${escapeXml(page)}</a></figcaption>`,
    '</figure>',
  ].join('\n');
}

/** Hides the quotation before the frame at the frame’s first message. */
const HIDE = `<script>(function(s){addEventListener("message",function f(e){var i=s.previousElementSibling;if(i&&i.contentWindow===e.source){var q=i.previousElementSibling;if(q)q.hidden=true;removeEventListener("message",f)}})})(document.currentScript)</script>`;

/**
 * The oEmbed answer: a quotation with a link, the frame, and a script that hides the quotation once the frame speaks; no line
 * breaks, for WordPress would make paragraphs of them.
 */
export function oembedHtml(chart: Embeddable): string {
  const quotation = `<blockquote><a href="${escapeXml(chart.page)}">${escapeXml(chart.title)}</a> ${escapeXml(chart.summary)}</blockquote>`;
  return `${quotation}${frameSnippet(chart)}${HIDE}`;
}
