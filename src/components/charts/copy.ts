import { copyOnClick } from '../browser/copy-on-click.ts';

/** One line for all buttons, read aloud when it changes. */
const status = document.createElement('p');
status.className = 'sr-only';
status.setAttribute('role', 'status');
document.querySelector('main')?.append(status);

/** Copies its text, or that of the box or lines beside it, and says so; hidden where the browser gives no clipboard. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const box = this.closest('[data-copied-from]')?.querySelector<HTMLElement>('[data-copied-text]');
    const text = this.dataset['text'];
    if (!button || (text === undefined && !box) || !('clipboard' in navigator)) return;
    this.hidden = false;
    copyOnClick(
      button,
      () => text ?? box!.textContent,
      { copied: this.dataset['copied']!, failed: this.dataset['failed']!, status },
      () => box && getSelection()?.selectAllChildren(box),
    );
  }
}

if (!customElements.get('copy-button')) customElements.define('copy-button', CopyButton);
