import { placeTitleCard, type TitleCard } from '../domain/charts/place-title-card.ts';
import type { Locale } from '../domain/locale.ts';
import { drawPng } from './draw-png.ts';

/** The image of a page as the answer of its address. */
export async function drawTitleCard(card: TitleCard, locale: Locale): Promise<Response> {
  const png = await drawPng(placeTitleCard(card, locale), { title: card.name[locale], locale });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
