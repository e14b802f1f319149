import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { element, lines, writeHtml, writeXml } from './xml.ts';

test('text and attributes that look like markup are read back as they were', () => {
  const text = `5 < 6 & “七” > ]]> 'x' "y"`;
  const written = writeXml(element('a', { title: text, lang: undefined }, element('b', {}, text), ' tail ', null));
  const { documentElement } = new DOMParser().parseFromString(written, 'text/xml');
  expect(documentElement!.getAttribute('title')).toBe(text);
  expect(documentElement!.hasAttribute('lang')).toBe(false);
  expect(documentElement!.firstChild!.textContent).toBe(text);
  expect(documentElement!.lastChild!.textContent).toBe(' tail ');
});

test('what stands on lines is told apart by line breaks alone', () => {
  expect(writeXml(element('a', {}, lines(element('b'), [element('c')])), '<!DOCTYPE a>')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE a>\n<a>\n<b/>\n<c/>\n</a>\n',
  );
});

test('HTML keeps the end of an empty cell and has none for a picture', () => {
  expect(writeHtml(element('p', {}, element('td'), element('img', { alt: '' })))).toBe(
    '<!doctype html>\n<p><td></td><img alt=""></p>\n',
  );
});
