import type { APIRoute } from 'astro';
import { drawTitleCard } from '../../pictures/draw-title-card.ts';
import { library } from '../../library/library.ts';
import { localePaths } from '../../library/static-paths.ts';
import { homeCard } from '../../library/title-cards.ts';

export const getStaticPaths = localePaths;

/** The home page as previews of links show it. */
export const GET: APIRoute = ({ locals: { locale }, site }) => drawTitleCard(homeCard(library, locale, site), locale);
