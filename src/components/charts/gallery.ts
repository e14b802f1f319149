import { showAddress } from '../site/address.ts';

/** The choice of status works without script; with it the choice stands in the address, for Back and for the other language. */
const radios = [...document.querySelectorAll<HTMLInputElement>('[data-gallery-filter] input')];
const asked = new URLSearchParams(location.search).get('status');
for (const radio of radios) {
  if (radio.value === asked) radio.checked = true;
  radio.addEventListener('change', () => {
    const url = new URL(location.href);
    if (radio.value === 'all') url.searchParams.delete('status');
    else url.searchParams.set('status', radio.value);
    showAddress(url);
  });
}
