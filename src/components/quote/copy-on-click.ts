type Words = { copied: string; failed: string; status: HTMLElement };

/** A button copies a text, and says for two seconds whether that went well. */
export function copyOnClick(button: HTMLButtonElement, text: () => string, { copied, failed, status }: Words): void {
  const word = button.textContent;
  button.addEventListener('click', async () => {
    const answer = await navigator.clipboard.writeText(text()).then(
      () => copied,
      () => failed,
    );
    button.textContent = answer;
    status.textContent = answer;
    setTimeout(() => {
      button.textContent = word;
      status.textContent = '';
    }, 2000);
  });
}
