import type { APIRoute } from 'astro';
import { ICONS, TOUCH_ICON } from '../../domain/site/icons.ts';
import { drawIcon } from '../../pictures/draw-icon.ts';

type Props = { size: number; margin: number };

export const getStaticPaths = () =>
  [...ICONS, TOUCH_ICON].map(({ name, size, margin }) => ({ params: { name }, props: { size, margin } }));

/** The favicon as a picture. */
export const GET: APIRoute<Props> = async ({ props: { size, margin } }) =>
  new Response(new Uint8Array(await drawIcon(size, margin)), { headers: { 'content-type': 'image/png' } });
