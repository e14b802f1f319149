/**
 * Says before the first paint, as `data-query`, that the address asks for a part of a list; a script filters it. Its text is a
 * script in the head of the page, so that it names nothing outside of itself.
 */
export function awaitFilter(): void {
  document.documentElement.toggleAttribute('data-query', location.search !== '');
}
