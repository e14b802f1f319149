/** Paper shows open what is folded, also in browsers whose styles cannot open it; what was closed is so again behind it. */
window.addEventListener('beforeprint', () => {
  const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open], [popover] *)');
  for (const fold of closed) fold.open = true;
  window.addEventListener('afterprint', () => closed.forEach((fold) => (fold.open = false)), { once: true });
});
