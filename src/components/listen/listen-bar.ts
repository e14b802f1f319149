import { anchorOf } from '../../domain/ids.ts';
import { recall, remember } from '../browser/memory.ts';
import type { State } from './reader.ts';

/** What the reader may ask of the voice. */
export type Wishes = { toggle: () => void; step: (by: number) => void; stop: () => void; rate: (rate: number) => void };

/** The bar at the lower edge that rules the voice and says which sentence it reads. */
export class ListenBar {
  readonly element: HTMLElement;
  private readonly words: DOMStringMap;
  private readonly speed: HTMLSelectElement;
  /** What the bar says for as long as it stands, in place of a fault. */
  private readonly remark: string;
  private readonly observer = new ResizeObserver(() => this.makeRoom());

  constructor({ content, dataset }: HTMLTemplateElement, isRemote: boolean, wishes: Wishes) {
    this.element = content.querySelector('[data-listen-bar]')!.cloneNode(true) as HTMLElement;
    this.words = dataset;
    this.remark = isRemote ? dataset['remote']! : '';
    this.speed = this.part('select');
    this.speed.value = recall('speed') ?? '1';
    if (this.speed.selectedIndex < 0) this.speed.value = '1';
    this.serve(wishes);
  }

  get rate(): number {
    return Number(this.speed.value);
  }

  /** Puts the bar at the end of the text, with the focus on the button that pauses. */
  stand(article: Element): void {
    article.append(this.element);
    this.observer.observe(this.element);
    this.makeRoom();
    this.part('[data-toggle]').focus({ preventScroll: true });
  }

  show(state: State, id: string): void {
    const here = this.part<HTMLAnchorElement>('[data-here]');
    here.textContent = id;
    here.href = `#${anchorOf(id)}`;
    here.setAttribute('aria-label', this.words['sentence']!.replace('{id}', id));
    this.part('[data-toggle]').textContent = this.words[state === 'failed' ? 'paused' : state]!;
    const said = state === 'failed' ? this.words['failed']! : this.remark;
    const statement = this.part('[data-statement]');
    if (statement.textContent !== said) statement.textContent = said;
  }

  /** Takes the bar away; whether it had the focus. */
  leave(): boolean {
    const hadFocus = this.element.contains(document.activeElement);
    this.observer.disconnect();
    this.element.remove();
    document.documentElement.style.removeProperty('--foot');
    return hadFocus;
  }

  private serve({ toggle, step, stop, rate }: Wishes): void {
    this.part('[data-toggle]').addEventListener('click', toggle);
    this.part('[data-stop]').addEventListener('click', stop);
    for (const button of this.element.querySelectorAll<HTMLElement>('[data-by]')) {
      button.addEventListener('click', () => step(Number(button.dataset['by'])));
    }
    this.speed.addEventListener('change', () => {
      remember('speed', this.speed.value);
      rate(this.rate);
    });
    this.element.addEventListener('keydown', ({ key }) => key === 'Escape' && stop());
  }

  /** What lies at the lower edge of the page and of the window keeps clear of the bar. */
  private makeRoom(): void {
    document.documentElement.style.setProperty('--foot', `${this.element.getBoundingClientRect().height}px`);
  }

  private part<Found extends HTMLElement>(selector: string): Found {
    return this.element.querySelector<Found>(selector)!;
  }
}
