import type { APIRoute } from 'astro';
import type { Term } from '../../../domain/terms/term-schema.ts';
import { drawTitleCard } from '../../../pictures/draw-title-card.ts';
import { MAKES_ALL } from '../../../library/build-scope.ts';
import { library } from '../../../library/library.ts';
import { termPaths } from '../../../library/static-paths.ts';
import { termTitleCard } from '../../../library/title-cards.ts';

/** Hundreds of terms in two languages take over a minute to draw: a plain build leaves them out. */
export const getStaticPaths = () => (MAKES_ALL ? termPaths() : []);

/** A term as previews of links show it. */
export const GET: APIRoute<{ term: Term }> = ({ locals: { locale }, props: { term }, site }) =>
  drawTitleCard(termTitleCard(library, term, locale, site), locale);
