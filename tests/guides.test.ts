import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/reader/content-folder.ts';

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const files = globSync('{src,scripts,tests,.github}/**/*', { cwd: ROOT });

test.each(['README.md', 'CONTRIBUTING.md', 'PUBLISHING.md', 'CHANGELOG.md', 'content/translation/STYLE.md'])(
  '%s names files and commands that exist',
  (name) => {
    const guide = read(name);
    const paths = [...guide.matchAll(/(?<![\w/.-])(?:src|content|tests|scripts)\/[\w./-]+(?![\w…<*-])/g)];
    expect(paths.map(([path]) => path.replace(/\.$/, '')).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const modules = [...guide.matchAll(/`(\w[\w./-]*\.(?:ts|mts|astro|css))`/g)].map(([, module]) => module!);
    expect(modules.filter((module) => !files.some((file) => `/${file}`.endsWith(`/${module}`)))).toEqual([]);
    const commands = [...guide.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, command]) => command!);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  },
);

test('the tree of README names every file and folder of content/, and every folder of src/', () => {
  const tree = read('README.md').split('## How the house is laid out')[1]!.split('```')[1]!;
  /** What stands at the beginning of the lines below a folder. */
  const named = (folder: string) => {
    const [, lines] = new RegExp(`^${folder}/.*\\n((?: {2}.*\\n)+)`, 'm').exec(tree)!;
    const names = lines!.matchAll(/^ {2}((?:[\w.-]+(?:\/|\.\w+)(?:,? +|$))+)/gm);
    return [...names].flatMap(([, line]) => line!.split(/[/, ]+/));
  };
  const content = readdirSync(join(ROOT, 'content')).filter((name) => name !== 'LICENSE.md');
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(named('content')).toEqual(expect.arrayContaining(content));
  expect(named('src')).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
});
