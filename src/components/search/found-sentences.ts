import type { SearchState } from '../../domain/search/address.ts';
import type { Result } from '../../domain/search/rank.ts';
import { copyOnClick } from '../browser/copy-on-click.ts';
import { LOCALES } from '../../domain/locale.ts';
import { settingOf } from '../settings/current.ts';
import { saveLines } from '../site/save-lines.ts';
import type { Answer } from './answers.ts';
import type { ResultLocator } from './result-locator.ts';
import { nameQuery } from './say-outcome.ts';
import type { SearchTranslate } from './search-translate.ts';

/** The sentences that were found, to be taken out of the page: as text to copy, and as CSV; all that fit the filters, not only those shown. */
export class FoundSentences {
  private readonly root: HTMLElement;
  private readonly locator: ResultLocator;
  private readonly t: SearchTranslate;
  private results: Result[] = [];
  private answer: Answer | undefined;
  private query = '';

  constructor(root: HTMLElement, locator: ResultLocator, t: SearchTranslate) {
    const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-found-${name}]`)!;
    this.root = root;
    this.locator = locator;
    this.t = t;
    const csv = part<HTMLAnchorElement>('csv');
    csv.addEventListener('click', (event) => {
      event.preventDefault();
      void saveLines(csv, 'sentence', this.ids());
    });
    const copy = part('copy');
    copy.hidden = !('clipboard' in navigator);
    copyOnClick(copy, () => this.write(), {
      copied: t('action.copied'),
      failed: t('action.notCopied'),
      unread: t('action.failed'),
      status: part('status'),
    });
  }

  /** Offers what is a sentence of these results, where they are what was asked for and not only near to it. */
  show(results: Result[], answer: Answer, { query }: SearchState): void {
    this.results = answer.outcome.near ? [] : results.filter(({ entry }) => entry.kind === 'sentence');
    this.answer = answer;
    this.query = nameQuery(query);
    this.root.hidden = this.results.length === 0;
    const count = this.results.length;
    this.root.querySelector('[data-found-count]')!.textContent = this.t('search.sentences', { count });
  }

  hide(): void {
    this.root.hidden = true;
  }

  private ids(): string[] {
    return this.results.map(({ entry }) => this.answer!.catalogue.sentenceIds[entry.nth]!);
  }

  /**
   * Number, address and what is shown of the languages of each, below lines that say what they are. Rejects when their words cannot be
   * loaded.
   */
  private async write(): Promise<string> {
    const { results, query } = this;
    const { entries, catalogue } = this.answer!;
    const { site, report, credit } = this.root.dataset;
    const view = settingOf('view');
    const shown = LOCALES.filter((language) => view === 'both' || view === language);
    const found = this.t('search.sentencesOf', { site: site!, query, count: results.length });
    const head = [found, report, ...(shown.includes('en') ? [credit] : []), location.href];
    const blocks = results.map(async (result) => {
      const { id, zh, en } = await entries.read(result.entry);
      const { href } = this.locator.locateUnread(result, catalogue);
      const texts = shown.map((language) => ({ zh, en })[language]).filter((text) => text !== '');
      // What has no translation yet stays in its own language.
      return [id, ...(texts.length > 0 ? texts : [zh]), new URL(href!, location.href).href].join('\n');
    });
    return `${[head.join('\n'), ...(await Promise.all(blocks))].join('\n\n')}\n`;
  }
}
