/** What the button that was pressed last says ends with its time, or when another is pressed. */
let timer: ReturnType<typeof setTimeout> | undefined;
let takeBack = () => {};

/** `unread` is said where the text itself could not be had. */
type Words = { copied: string; failed: string; unread?: string; status?: HTMLElement };

/**
 * A button copies a text, and says for two seconds whether that went well, also where the browser gives no clipboard;
 * `otherwise` does what else helps.
 */
export function copyOnClick(
  button: HTMLElement,
  text: () => string | Promise<string>,
  { copied, failed, unread = failed, status }: Words,
  otherwise?: () => unknown,
): void {
  const word = button.textContent;
  const say = (answer: string, said: string) => {
    // A voice is told by the status alone: a button that changes its name under the focus would say it again.
    if (status) button.setAttribute('aria-label', word);
    if (status) status.textContent = said;
    button.textContent = answer;
  };
  button.addEventListener('click', async () => {
    let wanted: string | Promise<string> | undefined;
    let answer = copied;
    try {
      wanted = text();
      await write(wanted);
    } catch {
      otherwise?.();
      answer = await Promise.resolve(wanted).then(
        () => failed,
        () => unread,
      );
    }
    clearTimeout(timer);
    takeBack();
    takeBack = () => say(word, '');
    say(answer, answer);
    timer = setTimeout(takeBack, 2000);
  });
}

/** Safari takes a text that comes later only as the promise of one, which older Firefoxes do not know. */
function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  if (!('ClipboardItem' in window)) return text.then((read) => navigator.clipboard.writeText(read));
  const type = 'text/plain';
  return navigator.clipboard.write([new ClipboardItem({ [type]: text.then((read) => new Blob([read], { type })) })]);
}
