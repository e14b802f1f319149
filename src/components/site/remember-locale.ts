/** A reader who changes the language has chosen: the front page leads there from now on. */
document.querySelector<HTMLAnchorElement>('.other-language')?.addEventListener('click', (event) => {
  try {
    localStorage.setItem('locale', (event.currentTarget as HTMLAnchorElement).lang.slice(0, 2));
  } catch {
    // Storage may be forbidden; the front page then asks.
  }
});
