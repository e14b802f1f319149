import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCaddy } from '../src/domain/hosting/caddy.ts';
import { writeNginx } from '../src/domain/hosting/nginx.ts';
import { readSiteAddress } from '../src/domain/site/site-address.ts';
import { headersOf, OUT } from '../src/integrations/publish.ts';

/** Prints what serves the built site with nginx or Caddy: `npm run -s host -- nginx --root /srv/site > site.conf`. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: OUT } },
});
const { origin, base, local } = readSiteAddress(process.env);
const root = values.root.replace(/\/+$/, '');

if (!existsSync(join(OUT, 'index.html'))) fail(`There is no built site in ${OUT}. Run \`npm run build\` first.`);
const rules = headersOf(OUT);
const [server, ...more] = positionals;
if (more.length > 0 || (server !== 'nginx' && server !== 'caddy')) fail('Name one server: nginx or caddy.');
process.stdout.write(
  server === 'nginx'
    ? writeNginx(rules, encodeURI(base), root)
    : writeCaddy(rules, encodeURI(base), root, local ? ':8080' : origin),
);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
