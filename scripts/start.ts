import { basePath } from './base-path.ts';
import { run } from './run.ts';
import { assertPortFree, serve } from './server.ts';

const port = Number(process.env['PORT'] ?? 4321);
const base = basePath();
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is “${process.env['PORT']}”; it must be a number from 1 to 65535.`);
  process.exit(1);
}

try {
  await assertPortFree(port);
  run('astro', 'build', '--silent');
  await serve(port, base);
  console.log(`The Ganzhou Report, Explained: http://127.0.0.1:${port}${base}`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
