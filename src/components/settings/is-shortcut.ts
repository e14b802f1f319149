import { isComposing } from '../browser/is-composing.ts';
import { settingOf } from './current.ts';

/**
 * Whether a key that was hit may be one of the site’s: not while a reader writes, nor with a key held that belongs to the browser,
 * nor when he has turned them off: who speaks to the computer or hits keys by chance must be able to (WCAG 2.1.4).
 */
export function isShortcut(event: KeyboardEvent): boolean {
  if (settingOf('keys') === 'off' || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !event.defaultPrevented && !isComposing(event) && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
