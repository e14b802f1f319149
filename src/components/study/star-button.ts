import { serveStar } from './stars.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-star]'))
  serveStar(button, button.dataset['star']!);
