import type { Page } from 'playwright-core';

/** A page of running text for another builder: its path below the site, without a slash at either end. */
export type Document = { path: string; lang: string; title: string; text: string };

/** Another builder of sites, as its own guide sets it up, to be measured with the same text. */
export type Peer = {
  name: string;
  /** What it needs, by exact versions; none of it is a dependency of the project. */
  packages: string[];
  /** The files of its project, by path. */
  files(documents: Document[]): Record<string, string>;
  build: [command: string, ...args: string[]];
  /** Where the built site lies in its folder. */
  out: string;
  /** Opens the search, if a reader has to, and gives the box and what a result is. */
  search: { open: ((page: Page) => Promise<void>) | null; input: string; result: string };
};
