/** What the button that was pressed last says ends with its time, or when another is pressed. */
let timer: ReturnType<typeof setTimeout> | undefined;
let takeBack = () => {};

type Words = { copied: string; failed: string; status?: HTMLElement };

/**
 * A button copies a text, and says for two seconds whether that went well, also where the browser gives no clipboard;
 * `otherwise` does what else helps.
 */
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
    let answer = copied;
    try {
      await navigator.clipboard.writeText(text());
    } catch {
      otherwise?.();
      answer = failed;
    }
    clearTimeout(timer);
    takeBack();
    takeBack = () => say(word, '');
    say(answer, answer);
    timer = setTimeout(takeBack, 2000);
  });
}
