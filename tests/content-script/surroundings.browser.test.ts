/** What is remembered of the elements around is what asking anew would say. */
import { expect, it } from 'vitest';
import { type Container, isUnread } from '../../entrypoints/content/elements.ts';
import { languageOf } from '../../entrypoints/content/language.ts';
import { createSurroundings } from '../../entrypoints/content/surroundings.ts';
import { $, setBody } from './open-page.ts';

it.each([
  '<p>x</p><p lang="de">x</p><p hidden>x</p><code>x</code>',
  '<main lang="es"><p>x</p><p lang="en">x</p><div><p>x</p></div></main>',
  '<main contenteditable><p>x</p><section><p contenteditable="false">x</p></section></main>',
  '<main lang=""><pre><b>x</b></pre><p aria-hidden="true"><i>x</i></p></main>',
])('says the same of every element as a walk up the page: %s', (html) => {
  const surroundings = createSurroundings();
  for (const element of setBody(html).querySelectorAll('*'))
    expect(surroundings.of(element), element.outerHTML).toEqual({ unread: isUnread(element), language: languageOf(element) });
});

it('a shadow tree is as its host is', () => {
  setBody('<main lang="de" hidden><div></div></main>');
  const root: Container = $('main div').attachShadow({ mode: 'open' });
  root.innerHTML = '<p>x</p>';
  const surroundings = createSurroundings();
  expect(surroundings.of(root)).toEqual({ unread: true, language: 'de' });
  expect(surroundings.of(root.firstElementChild as Element)).toEqual({ unread: true, language: 'de' });
});

it('remembers until it is told that the page has changed', () => {
  setBody('<main lang="de"><p>x</p></main>');
  const surroundings = createSurroundings();
  surroundings.of($('p'));
  $('main').lang = 'en';
  expect(surroundings.of($('p')).language).toBe('de');
  surroundings.clear();
  expect(surroundings.of($('p')).language).toBe('en');
});
