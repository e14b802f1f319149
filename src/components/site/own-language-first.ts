/**
 * Of two languages on one page, each in a section of its own, puts that of the address first, else the reader’s; `data-live` says
 * that scripts run. Its text is a script in the page, so that it names nothing outside of itself.
 */
export function ownLanguageFirst(root: string): void {
  const page = document.documentElement;
  page.dataset['live'] = '';
  const named = location.pathname.slice(root.length).split('/')[0];
  const sections = [...document.querySelectorAll<HTMLElement>('section[lang]')];
  const findFor = (language: string | undefined) =>
    sections.find(({ lang }) => lang.split('-')[0] === language?.split('-')[0]);
  const first = findFor(named) ?? findFor(navigator.language);
  if (!first) return;
  first.parentElement!.prepend(first);
  page.lang = first.lang;
  document.title = [first, ...sections.filter((section) => section !== first)]
    .map((section) => section.querySelector('h2')!.textContent.trim())
    .join(' · ');
}
