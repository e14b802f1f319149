/**
 * Goes to a path with what stands behind `?` and `#` in the page’s own address; a path that names a place keeps its own. Its text is
 * a script in the head of the page, so that it names nothing outside of itself.
 */
export function leadOn(path: string): void {
  const [page, place] = path.split('#');
  location.replace(page + location.search + (place === undefined ? location.hash : `#${place}`));
}
