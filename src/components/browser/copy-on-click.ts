type Words = { copied: string; failed: string; status?: HTMLElement };

/** A button copies a text, and says for two seconds whether that went well; `otherwise` does what else helps. */
export function copyOnClick(
  button: HTMLElement,
  text: () => string,
  { copied, failed, status }: Words,
  otherwise?: () => unknown,
): void {
  const word = button.textContent;
  const say = (answer: string, said: string) => {
    button.textContent = answer;
    if (status) status.textContent = said;
  };
  button.addEventListener('click', async () => {
    const answer = await navigator.clipboard.writeText(text()).then(
      () => copied,
      () => (otherwise?.(), failed),
    );
    say(answer, answer);
    setTimeout(() => say(word, ''), 2000);
  });
}
