import type { APIRoute } from 'astro';
import { LANG_TAG } from '../../domain/locale.ts';
import { PALETTE } from '../../domain/palette.ts';
import { ICONS } from '../../domain/site/icons.ts';
import { localePaths } from '../../library/static-paths.ts';
import { faviconPath, homePath, iconPath, sitePath } from '../../paths.ts';

export const getStaticPaths = localePaths;

/** By which a telephone or a computer keeps the site among its programs. */
export const GET: APIRoute = ({ locals: { locale, site } }) =>
  Response.json(
    {
      id: homePath(locale),
      name: site.name[locale],
      short_name: site.shortName[locale],
      description: site.description[locale],
      lang: LANG_TAG[locale],
      dir: 'ltr',
      start_url: homePath(locale),
      scope: sitePath('/'),
      display: 'minimal-ui',
      background_color: PALETTE.light.paper,
      theme_color: PALETTE.light.paper,
      icons: [
        { src: faviconPath(), type: 'image/svg+xml', sizes: 'any' },
        ...ICONS.map(({ name, size, purpose }) => ({
          ...{ src: iconPath(name), type: 'image/png', sizes: `${size}x${size}`, purpose },
        })),
      ],
    },
    { headers: { 'content-type': 'application/manifest+json' } },
  );
