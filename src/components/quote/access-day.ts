import { spellDay, type Spelling } from '../../domain/citation/access-day.ts';
import { today } from './today.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-access-day]')) {
  place.textContent = spellDay(today(), place.dataset['accessDay'] as Spelling);
}
