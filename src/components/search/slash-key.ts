import { recall, remember } from '../site/memory.ts';
import { isComposing } from './is-composing.ts';

/**
 * `/` leads to the search box from anywhere, until a reader turns it off on the search page: who speaks to the computer or hits keys by
 * chance must be able to (WCAG 2.1.4).
 */
let isOn = recall('slash') !== 'off';

document.addEventListener('keydown', (event) => {
  if (!isOn || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isComposing(event) || isTyping(event.target)) return;
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-search-box] input')];
  const input = inputs.find(isVisible);
  const opener = document.querySelector<HTMLElement>('[data-search-open]');
  if (input) input.focus();
  else if (opener && isVisible(opener)) opener.click();
  else return;
  event.preventDefault();
});

const choice = document.querySelector<HTMLInputElement>('[data-slash-key]');
if (choice) {
  choice.checked = isOn;
  choice.addEventListener('change', () => {
    isOn = choice.checked;
    remember('slash', isOn ? 'on' : 'off');
  });
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
