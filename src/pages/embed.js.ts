import type { APIRoute } from 'astro';
import listener from '../components/charts/embed-listener.js?raw';
import { writeListener } from '../domain/charts/snippets.ts';
import { absoluteUrl, embedScriptPath } from '../paths.ts';

/** The listener of snippet B as a file, for hosts that forbid inline scripts. */
export const GET: APIRoute = ({ site }) =>
  new Response(writeListener(listener, absoluteUrl(embedScriptPath(), site)), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
