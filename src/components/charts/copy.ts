/** Copies its text, or that of the box or lines beside it, and says so; hidden where the browser gives no clipboard. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const box = this.closest('[data-copied-from]')?.querySelector<HTMLElement>('[data-copied-text]');
    const text = this.dataset['text'];
    if (!button || (text === undefined && !box) || !('clipboard' in navigator)) return;
    this.hidden = false;
    const word = button.textContent;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text ?? box!.textContent);
        button.textContent = this.dataset['copied'] ?? word;
        setTimeout(() => (button.textContent = word), 2000);
      } catch {
        if (box) getSelection()?.selectAllChildren(box);
      }
    });
  }
}

if (!customElements.get('copy-button')) customElements.define('copy-button', CopyButton);
