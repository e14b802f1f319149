import { FilteredList } from '../site/filtered-list.ts';

const form = document.querySelector<HTMLFormElement>('[data-filters]');
if (form) new FilteredList(form, ['chapter', 'due', 'reading']).open();
