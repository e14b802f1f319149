/** Gives each sentence that has notes a mark that opens them under it and closes them again. */
export function markNotes(reading: HTMLElement, label: string): void {
  for (const notes of reading.querySelectorAll<HTMLElement>('[data-sentence] > [data-notes]')) {
    const sentence = notes.closest<HTMLElement>('[data-sentence]')!;
    if (sentence.querySelector('[data-note-mark]')) continue;
    const id = sentence.dataset['sentence']!;
    notes.id ||= `note-${id}`;
    notes.before(markFor(notes, label.replace('{id}', id)));
  }
}

function markFor(notes: HTMLElement, label: string): HTMLButtonElement {
  const mark = document.createElement('button');
  mark.type = 'button';
  mark.className = 'note-mark';
  mark.dataset['noteMark'] = '';
  mark.setAttribute('aria-label', label);
  mark.setAttribute('aria-controls', notes.id);
  const show = (isOpen: boolean) => {
    mark.setAttribute('aria-expanded', String(isOpen));
    notes.toggleAttribute('data-open', isOpen);
  };
  show(false);
  mark.addEventListener('click', () => show(!notes.hasAttribute('data-open')));
  return mark;
}
