import { SOCIAL } from './place-social.ts';
import { oembedHtml, type Framed, type Theme } from './snippets.ts';

const DAY = 86_400;
/** The width that an answer states; a static file cannot obey `maxwidth`. */
const OEMBED_WIDTH = 600;

/** The oEmbed answer of a chart, sentence or term, its frame in the colours of `theme` (oembed.com, version 1.0, type rich). */
export function oembed(
  chart: Framed,
  provider: { name: string; url: string },
  thumbnail: string,
  theme: Theme = 'light',
): Record<string, string | number> {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: provider.name,
    provider_url: provider.url,
    title: chart.title,
    width: OEMBED_WIDTH,
    height: chart.height,
    cache_age: DAY,
    thumbnail_url: thumbnail,
    thumbnail_width: SOCIAL.width,
    thumbnail_height: SOCIAL.height,
    html: oembedHtml(chart, theme),
  };
}
