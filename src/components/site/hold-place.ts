import { markPlace } from './keep-place.ts';
import { placeInView } from './place-in-view.ts';

/** Milliseconds after what moves a reader until he counts as being at a place. */
const REST = 200;

// Text flows anew when a phone is turned or a window changes its width, and a browser keeps no more than the distance from the top.
let { innerWidth: width } = window;
let bringBack = markPlace(undefined);
let timer = 0;

const note = () => (bringBack = markPlace(window.scrollY > 0 ? placeInView() : undefined));
const rest = () => {
  clearTimeout(timer);
  timer = window.setTimeout(note, REST);
};
for (const moving of ['scroll', 'click', 'keyup']) window.addEventListener(moving, rest, { passive: true });
window.addEventListener('resize', () => {
  // A change of the height alone is the bar of a phone’s browser.
  if (window.innerWidth === width) return;
  width = window.innerWidth;
  bringBack();
  rest();
});
rest();
