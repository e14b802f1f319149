import { remembers } from '../browser/memory.ts';
import { serveStar } from './stars.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-star]')) {
  // It stays hidden where nothing can be kept.
  button.hidden = !remembers();
  delete button.dataset['awaited'];
  serveStar(button);
}
