import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import { escapeXml } from '../src/domain/text/escape-xml.ts';

const ROOT = join(import.meta.dirname, '..');
const IMPORT = /(?:from|import|import\()\s*'(\.[^'?]+)/g;

/** Every file of the house with the files of the house that it takes from; types count. */
export function readHouse(): Map<string, string[]> {
  const files = globSync('{src,scripts,tests}/**/*.{ts,astro}', { cwd: ROOT });
  return new Map(files.map((file) => [file, importsOf(file)]));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, path]) => normalize(join(file, '..', path!)));
}

/** What each room of `src/` and the commands are for. */
const ROOMS: Record<string, string> = {
  pages: 'routes: what is at which address',
  layouts: 'head, masthead and foot',
  components: 'what is printed, and the scripts beside it',
  paths: 'every address',
  library: 'the content, joined',
  integrations: 'the parts of a build',
  'search-index': 'writes the index of the search',
  packing: 'EPUB, PDF, Anki, ZIP',
  pictures: 'draws PNG',
  dictionary: 'reads CC-CEDICT',
  reader: 'reads and checks content/',
  domain: 'the rules, pure: report, terms, numbers, charts, search …',
  scripts: 'commands',
  offline: 'the worker that keeps the site',
};

const BOX = { width: 168, height: 50, gap: 16, between: 56 };

/**
 * The rooms and who takes from whom, as a picture: whoever takes stands above. Drawn from the code, without the arrows that follow
 * from others. Throws for a room that has no word on what it is for, and where rooms stand in a circle.
 */
export function drawHouse(house: Map<string, string[]>): string {
  const takes = roomsOf(house);
  const ranks = rankRooms(takes);
  const rows = Array.from({ length: Math.max(...ranks.values()) + 1 }, (_, rank) =>
    [...takes.keys()].filter((room) => ranks.get(room) === rank).sort(),
  ).reverse();
  const width = Math.max(...rows.map((row) => row.length)) * (BOX.width + BOX.gap) + BOX.gap;
  const height = rows.length * (BOX.height + BOX.between) - BOX.between + 2 * BOX.gap;
  const places = new Map(
    rows.flatMap((row, rank) =>
      row.map((room, nth) => {
        const left = (width - row.length * (BOX.width + BOX.gap) + BOX.gap) / 2;
        return [
          room,
          { x: left + nth * (BOX.width + BOX.gap), y: BOX.gap + rank * (BOX.height + BOX.between) },
        ] as const;
      }),
    ),
  );
  const arrows = [...takes].flatMap(([room, others]) =>
    others
      .filter((other) => !leadsAround(takes, room, other))
      .map((other) => drawArrow(places.get(room)!, places.get(other)!)),
  );
  const boxes = [...places].map(([room, { x, y }]) => drawBox(room, x, y));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">
<rect width="${width}" height="${height}" fill="#fff"/>
${[...arrows, ...boxes].join('\n')}
</svg>
`;
}

function drawBox(room: string, x: number, y: number): string {
  const what = ROOMS[room];
  if (what === undefined) throw new Error(`tests/house.ts: say in ROOMS what the room ${room} is for`);
  const middle = x + BOX.width / 2;
  const [first, ...rest] = breakLines(what);
  const lines = [first!, ...rest].map(
    (line, nth) =>
      `<text x="${middle}" y="${y + 31 + nth * 13}" text-anchor="middle" fill="#555">${escapeXml(line)}</text>`,
  );
  return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="3" fill="#fbf8f1" stroke="#8a8478"/>
<text x="${middle}" y="${y + 16}" text-anchor="middle" font-size="13" font-weight="bold">${room}</text>
${lines.join('\n')}`;
}

/** Lines of at most 28 letters. */
function breakLines(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last.length + word.length > 27) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`.trim();
  }
  return lines;
}

function drawArrow(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const [x, y, toX, toY] = [from.x + BOX.width / 2, from.y + BOX.height, to.x + BOX.width / 2, to.y];
  const bend = (toY - y) / 2;
  return `<path d="M${x} ${y}C${x} ${y + bend} ${toX} ${toY - bend} ${toX} ${toY}" fill="none" stroke="#b9b2a4"/><path d="M${toX} ${toY}l-4 -7h8z" fill="#8a8478"/>`;
}

/** Which rooms each room takes from. What Astro itself calls, the middleware and the types, is no room. */
function roomsOf(house: Map<string, string[]>): Map<string, string[]> {
  const takes = new Map<string, Set<string>>();
  for (const [file, imports] of house) {
    const room = roomOf(file);
    if (room === null || file.endsWith('.test.ts')) continue;
    const others = takes.get(room) ?? new Set();
    for (const other of imports.map(roomOf)) if (other !== null && other !== room) others.add(other);
    takes.set(room, others);
  }
  return new Map([...takes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([room, others]) => [room, [...others].sort()]));
}

function roomOf(file: string): string | null {
  const [top, room, ...rest] = file.split('/');
  if (top === 'scripts') return top;
  if (top !== 'src' || room === 'styles') return null;
  if (rest.length > 0) return room!;
  return room === 'paths.ts' ? 'paths' : null;
}

/** How many rooms stand below each at the most. */
function rankRooms(takes: Map<string, string[]>): Map<string, number> {
  const circle = findCircle(takes);
  if (circle) throw new Error(`rooms in a circle: ${circle.join(' → ')}`);
  const rank = (room: string): number => Math.max(-1, ...(takes.get(room) ?? []).map(rank)) + 1;
  return new Map([...takes.keys()].map((room) => [room, rank(room)]));
}

/** The first way that leads from a file or room back to itself, through such as lead nowhere back themselves. */
export function findCircle(graph: Map<string, string[]>): string[] | null {
  const done = new Set<string>();
  const walk = (one: string, way: string[]): string[] | null => {
    if (way.includes(one)) return [...way.slice(way.indexOf(one)), one];
    if (done.has(one)) return null;
    for (const next of graph.get(one) ?? []) {
      const circle = walk(next, [...way, one]);
      if (circle) return circle;
    }
    done.add(one);
    return null;
  };
  for (const one of graph.keys()) {
    const circle = walk(one, []);
    if (circle) return circle;
  }
  return null;
}

/** Whether another way than the straight one leads from a room to what it takes from. */
function leadsAround(takes: Map<string, string[]>, from: string, to: string): boolean {
  const reaches = (room: string): boolean => room === to || (takes.get(room) ?? []).some(reaches);
  return takes.get(from)!.some((other) => other !== to && reaches(other));
}
