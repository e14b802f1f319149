/** Copies its text, or that of the box beside it, and says so; hidden where the browser gives no clipboard. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const box = this.closest('[data-copied-from]')?.querySelector('textarea');
    const text = this.dataset['text'];
    if (!button || (text === undefined && !box) || !('clipboard' in navigator)) return;
    this.hidden = false;
    const word = button.textContent;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text ?? box!.value);
        button.textContent = this.dataset['copied'] ?? word;
        setTimeout(() => (button.textContent = word), 2000);
      } catch {
        box?.select();
      }
    });
  }
}
if (!customElements.get('copy-button')) customElements.define('copy-button', CopyButton);
