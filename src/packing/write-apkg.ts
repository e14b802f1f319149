import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import initSqlJs, { type Database } from 'sql.js';
import { ANKI_FIELDS, type AnkiNote } from '../domain/export/anki-notes.ts';
import { PALETTE } from '../domain/palette.ts';
import { zipDay } from './zip-day.ts';

/** Two cards a note: from the Chinese and from the English. */
const BACK = '<hr id="answer"><p class="pinyin">{{Pinyin}}</p>';
const REST =
  '<div class="meaning">{{Meaning}}</div><div class="example">{{Example}}</div><p class="source">{{Source}}</p>';
const ZH = '<p class="zh" lang="zh-Hans">{{Chinese}}</p>';
const EN = '<p class="en" lang="en-GB">{{English}}</p>';
const TEMPLATES = [
  { name: 'Chinese–English', qfmt: ZH, afmt: `{{FrontSide}}${BACK}${EN}${REST}` },
  { name: 'English–Chinese', qfmt: EN, afmt: `{{FrontSide}}${BACK}${ZH}${REST}` },
];
const CSS = `.card{font:18px/1.5 Georgia,serif;max-width:36em;margin:auto;padding:1em;text-align:start}
.zh{font-size:34px;margin:0}.en{font-size:24px;margin:0}.pinyin{font-family:sans-serif;opacity:.75}
.meaning,.example{margin-block:.8em}.example{border-inline-start:3px solid ${PALETTE.light.cinnabar};padding-inline-start:.8em}
.example b{color:${PALETTE.light.cinnabar}}.nightMode .example b{color:${PALETTE.dark.cinnabar}}.source{font:13px sans-serif}`;

const SCHEMA = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn on notes (usn);
CREATE INDEX ix_cards_usn on cards (usn);
CREATE INDEX ix_revlog_usn on revlog (usn);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX ix_notes_csum on notes (csum);`;

/**
 * Notes as a package that Anki opens (collection of schema 11), with two cards each. `name` is the deck’s; `day` (`YYYY-MM-DD`)
 * is when everything in it was last changed, so that two builds of the same content are the same to the byte.
 */
export async function writeApkg(notes: AnkiNote[], name: string, day: string): Promise<Uint8Array> {
  const sql = await initSqlJs();
  const database = new sql.Database();
  database.run(SCHEMA);
  const time = Date.parse(day);
  const deck = numberOf(`deck ${name}`);
  const model = numberOf(`model ${name}`);
  database.run('BEGIN');
  writeCollection(database, { name, time, deck, model });
  for (const [index, note] of notes.entries()) writeNote(database, note, { index, time, deck, model });
  database.run('COMMIT');
  const collection = database.export();
  database.close();
  return zipSync({ 'collection.anki2': collection, media: strToU8('{}') }, { mtime: zipDay(day), level: 6 });
}

type Ids = { time: number; deck: number; model: number };

function writeCollection(database: Database, { name, time, deck, model }: Ids & { name: string }): void {
  const seconds = time / 1000;
  const deckOf = (id: number, title: string) => ({
    ...{ id, name: title, mod: seconds, usn: -1, desc: '', dyn: 0, conf: 1, collapsed: false, browserCollapsed: false },
    ...{ extendNew: 0, extendRev: 0, newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] },
  });
  const models = {
    [model]: {
      ...{ id: model, name, type: 0, mod: seconds, usn: -1, sortf: 0, did: deck, css: CSS, tags: [], vers: [] },
      ...{ latexPre: '', latexPost: '', req: [[0, 'any', [0]], [1, 'any', [2]]] }, // prettier-ignore
      flds: ANKI_FIELDS.map((field, ord) => ({ name: field, ord, sticky: false, rtl: false, font: 'Arial', size: 18, media: [] })), // prettier-ignore
      tmpls: TEMPLATES.map((template, ord) => ({ ...template, ord, did: null, bqfmt: '', bafmt: '' })),
    },
  };
  const options = {
    1: {
      ...{ id: 1, name: 'Default', mod: 0, usn: 0, maxTaken: 60, autoplay: true, timer: 0, replayq: true, dyn: false },
      new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
      rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 100 },
      lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
    },
  };
  const settings = { nextPos: 1, estTimes: true, activeDecks: [deck], sortType: 'noteFld', timeLim: 0, sortBackwards: false, addToCur: true, curDeck: deck, newSpread: 0, dueCounts: true, curModel: String(model), collapseTime: 1200 }; // prettier-ignore
  const decks = { 1: deckOf(1, 'Default'), [deck]: deckOf(deck, name) };
  const json = [settings, models, decks, options, {}].map((part) => JSON.stringify(part));
  database.run('INSERT INTO col VALUES (1,?,?,?,11,0,0,0,?,?,?,?,?)', [seconds, time, time, ...json]);
}

function writeNote(
  database: Database,
  { guid, fields, tags }: AnkiNote,
  { index, time, deck, model }: Ids & { index: number },
): void {
  const seconds = time / 1000;
  const id = time + index;
  const sum = Number.parseInt(createHash('sha1').update(fields[0]!).digest('hex').slice(0, 8), 16);
  const written = tags.length > 0 ? ` ${tags.join(' ')} ` : '';
  const note = [id, guid, model, seconds, written, fields.join('\x1f'), fields[0]!, sum];
  database.run(`INSERT INTO notes VALUES (?,?,?,?,-1,?,?,?,?,0,'')`, note);
  for (const ord of TEMPLATES.keys()) {
    const card = [time + index * TEMPLATES.length + ord, id, deck, ord, seconds, index];
    database.run(`INSERT INTO cards VALUES (?,?,?,?,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')`, card);
  }
}

/** A number of thirteen digits that a name always has, as Anki’s own are times in milliseconds. */
function numberOf(name: string): number {
  return (
    1_000_000_000_000 +
    (Number.parseInt(createHash('sha1').update(name).digest('hex').slice(0, 10), 16) % 600_000_000_000)
  );
}
