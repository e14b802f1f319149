import { showAddress } from '../browser/address.ts';

/** The choice of status works without script; with it the choice stands in the address, for Back and for the other language. */
const radios = [...document.querySelectorAll<HTMLInputElement>('[data-gallery-filter] input')];
const asked = new URLSearchParams(location.search).get('status');
const unknown = document.querySelector<HTMLElement>('[data-unknown-status]');
if (unknown) unknown.hidden = asked === null || radios.some(({ value }) => value === asked);
for (const radio of radios) {
  if (radio.value === asked) radio.checked = true;
  radio.addEventListener('change', () => {
    if (unknown) unknown.hidden = true;
    const url = new URL(location.href);
    if (radio.value === 'all') url.searchParams.delete('status');
    else url.searchParams.set('status', radio.value);
    showAddress(url);
  });
}
