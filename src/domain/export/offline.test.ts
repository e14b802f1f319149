import { expect, test } from 'vitest';
import { writeOffline } from './offline.ts';
import { PARTS } from './sample-book.ts';

test('the book is one page, which begins with its title and its contents', () => {
  const html = writeOffline(PARTS);
  expect(html.split('<style>')[0]).toBe(`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The Report, Explained</title>`);
  expect(html.match(/<(?:nav|section id="[^"]*")/g)).toEqual([
    ...['<section id="title"', '<nav', '<section id="chapter-0"', '<section id="chapter-5"'],
    ...['<section id="charts"', '<section id="terms"', '<section id="numbers"'],
  ]);
  expect(html).toContain(`
<nav><h1>chapter.contents（中） chapter.contents</h1><ol>
<li><a href="#title">牢记嘱托 Keep the charge in mind</a></li>
<li><a href="#chapter-0">开场 Opening</a></li>
<li><a href="#chapter-5">改革 Reform</a></li>
<li><a href="#charts">nav.charts（中） nav.charts</a></li>
<li><a href="#terms">nav.terms（中） nav.terms</a></li>
<li><a href="#numbers">nav.numbers（中） nav.numbers</a></li>
</ol></nav>
`);
});

test('all links but those to the site and its sources stay on it', () => {
  const html = writeOffline(PARTS);
  const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href!);
  expect(links.filter((href) => !href.startsWith('https://'))).toContain('#t-four-bests');
  expect(links.filter((href) => !/^(?:#|https:)/.test(href))).toEqual([]);
});

test('it has no attribute of XML, and its style asks for both grounds', () => {
  const html = writeOffline(PARTS);
  expect(html).not.toMatch(/ (?:xml|epub):/);
  expect(html).toContain('<style>body{font-family:');
  expect(html).toContain('@media screen and (prefers-color-scheme:dark)');
});
