import type { APIRoute } from 'astro';
import listener from '../components/charts/embed-listener.js?raw';

/** The listener of snippet B as a file, for hosts that forbid inline scripts. */
export const GET: APIRoute = () =>
  new Response(listener, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
