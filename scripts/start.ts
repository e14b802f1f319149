import { readPort, readSiteAddress } from '../src/domain/site/site-address.ts';
import { readContent } from '../src/reader/read-content.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';
import { assertPortFree, serve } from './server.ts';

const USAGE = `npm start -- [--built]
  --built  serves the site as it was built last`;
const { built } = readOptions(USAGE, { built: { type: 'boolean' } });

try {
  const port = readPort(process.env['PORT']);
  const { base } = readSiteAddress(process.env);
  await assertPortFree(port);
  if (!built) run('astro', 'build', '--silent');
  await serve(port, base);
  console.log(`${readContent().content?.site.data.name.en}: http://127.0.0.1:${port}${base}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
