import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeListener } from '../../src/domain/charts/snippets.ts';

const LISTENER = readFileSync(new URL('../../src/components/charts/embed-listener.js', import.meta.url), 'utf8');

/** How a host takes the height of a frame: its script, and how it writes the frame. Written after what each tool does. */
type Host = { script: string; frame: (src: string, slug: string) => string };

const plain: Host['frame'] = (src, slug) =>
  `<iframe id="datawrapper-chart-${slug}" src="${src}" width="100%" height="300" style="width:100%;border:0"></iframe>`;
const named: Host['frame'] = (src, slug) => `<div>${plain(src, slug)}</div>`;

export const HOSTS = {
  ours: { frame: plain, script: LISTENER },
  'Datawrapper, old': {
    frame: plain,
    script: `addEventListener('message', function (event) {
      if (typeof event.data['datawrapper-height'] === 'undefined') return;
      for (var id in event.data['datawrapper-height']) {
        var frame = document.getElementById('datawrapper-chart-' + id) || document.querySelector("iframe[src*='" + id + "']");
        if (frame) frame.style.height = event.data['datawrapper-height'][id] + 'px';
      }
    })`,
  },
  'Datawrapper, new': {
    frame: plain,
    script: `addEventListener('message', function (event) {
      if (event.data['datawrapper-height'] === undefined) return;
      var frames = document.querySelectorAll('iframe');
      for (var id in event.data['datawrapper-height']) for (var frame of frames)
        if (frame.contentWindow === event.source) frame.style.height = event.data['datawrapper-height'][id] + 'px';
    })`,
  },
  pym: {
    frame: (src, slug) => named(`${src}?initialWidth=600&childId=pym-0&parentTitle=&parentUrl=`, slug),
    script: `addEventListener('message', function (event) {
      var match = typeof event.data === 'string' && /^pymxPYMxpym-0xPYMx(\\S+)xPYMx(.+)$/.exec(event.data);
      if (match && match[1] === 'height') document.querySelector('iframe').style.height = parseInt(match[2]) + 'px';
    })`,
  },
  'pym that asks': {
    frame: named,
    script: `addEventListener('load', function () {
      document.querySelector('iframe').contentWindow.postMessage('pymxPYMxasksxPYMxwidthxPYMx600', '*');
    });
    addEventListener('message', function (event) {
      var match = typeof event.data === 'string' && /^pymxPYMxasksxPYMx(\\S+)xPYMx(.+)$/.exec(event.data);
      if (match && match[1] === 'height') document.querySelector('iframe').style.height = parseInt(match[2]) + 'px';
    })`,
  },
  'iframe-resizer 4': {
    frame: plain,
    script: `addEventListener('load', function () {
      document.querySelector('iframe').contentWindow.postMessage('[iFrameSizer]one:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true', '*');
    });
    addEventListener('message', function (event) {
      if (typeof event.data !== 'string' || event.data.indexOf('[iFrameSizer]one:') !== 0) return;
      var parts = event.data.slice(13).split(':');
      if (parts[3] === 'init' || parts[3] === 'resize') document.querySelector('iframe').style.height = parts[1] + 'px';
    })`,
  },
  'open-iframe-resizer': {
    frame: plain,
    script: `addEventListener('load', function () {
      document.querySelector('iframe').contentWindow.postMessage({ type: 'iframe-child-init' }, '*');
    });
    addEventListener('message', function (event) {
      if (event.data && event.data.type === 'iframe-resized') document.querySelector('iframe').style.height = event.data.height + 'px';
    })`,
  },
  'AMP and @newswire/frames': {
    frame: plain,
    script: `addEventListener('load', function () {
      document.querySelector('iframe').contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    });
    addEventListener('message', function (event) {
      if (event.data && event.data.sentinel === 'amp' && event.data.type === 'embed-size')
        document.querySelector('iframe').style.height = event.data.height + 'px';
    })`,
  },
  WordPress: {
    frame: (src) =>
      `<iframe sandbox="allow-scripts" security="restricted" src="${src}#?secret=s3CReT" data-secret="s3CReT" width="100%" height="300" style="border:0"></iframe>`,
    script: `window.clicked = [];
    addEventListener('message', function (event) {
      var data = event.data;
      if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
      var frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
      if (!frame || frame.contentWindow !== event.source) return;
      if (data.message === 'height') frame.style.height = Math.min(1000, Math.max(200, ~~data.value)) + 'px';
      if (data.message === 'link') window.clicked.push(data.value);
    })`,
  },
} satisfies Record<string, Host>;
export type HostName = keyof typeof HOSTS;

/** Pages of hosts, by path, on an origin of their own. */
export async function serveHosts(pages: Map<string, string>): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const body = pages.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** A host’s page with frames in it; `style` is the host’s own. Its icon is empty, so that the console stays silent. */
export function hostPage(host: Host, frames: { src: string; slug: string }[], style = ''): string {
  const markup = frames.map(({ src, slug }) => host.frame(src, slug)).join('');
  return `<!doctype html><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><style>body{margin:0}iframe{display:block}${style}</style><script>${writeListener(host.script, frames[0]!.src)}</script>${markup}`;
}
