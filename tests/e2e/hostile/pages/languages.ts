/** Pages and parts of pages in other languages, and pages that say so wrongly, or only in their headers. */
import { type Family, FOUND, TERMS } from '../hostile-page.ts';

const html = (attributes: string, body: string, head = ''): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>x</title>${head}</head><body>${body}</body></html>`;

export const LANGUAGES: Family = [
  { name: 'nothing of a German page', page: '<p>Opioid, Allodynia.</p>', lang: 'de', marked: [] },
  {
    name: 'the English part of a Spanish page',
    page: `<p>La fibromialgia y el opioid.</p><blockquote lang="en-GB">${TERMS}</blockquote>`,
    lang: 'es-MX',
    marked: FOUND,
  },
  {
    name: 'no foreign word inside an English line',
    page: '<p>An opioid, <span lang="fr">opioid</span>, allo<i lang="la">dynia</i></p>',
    marked: ['opioid'],
  },
  { name: 'a page whose language is written otherwise', page: TERMS, lang: ' EN_us ', marked: FOUND },
  { name: 'a page of an unknown language', page: TERMS, lang: 'und', marked: FOUND },
  { name: 'a page of an empty language', page: html('lang', TERMS), marked: FOUND },
  { name: 'a page that says nothing', page: html('', TERMS), marked: FOUND },
  {
    name: 'nothing of a page whose headers say German',
    page: { body: html('', TERMS), headers: { 'content-language': 'de' } },
    marked: [],
  },
  { name: 'a page whose headers say English', page: { body: html('', TERMS), headers: { 'content-language': 'en-US' } }, marked: FOUND },
  {
    name: 'a page that knows better than its headers',
    page: { body: html('lang="en"', TERMS), headers: { 'content-language': 'de' } },
    marked: FOUND,
  },
  {
    name: 'nothing of a page whose head says German',
    page: html('', TERMS, '<meta http-equiv="content-language" content="de">'),
    marked: [],
  },
  {
    name: 'nothing of XHTML that says German in its own way',
    page: {
      type: 'application/xhtml+xml',
      body: `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de"><head><title>x</title></head><body>${TERMS}</body></html>`,
    },
    marked: [],
  },
  {
    name: 'a part of XHTML that says English in its own way',
    page: {
      type: 'application/xhtml+xml',
      body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="de"><head><title>x</title></head><body><p>Opioid</p><div xml:lang="en">${TERMS}</div></body></html>`,
    },
    marked: FOUND,
  },
  {
    name: 'a page that changes its language',
    page: TERMS,
    marked: FOUND,
    turns: [
      { what: 'now German', act: 'document.documentElement.lang = "de"', marked: [] },
      { what: 'a part in English', act: 'document.querySelector("p").lang = "en"', marked: FOUND },
      { what: 'the part in German', act: 'document.querySelector("p").lang = "de"', marked: [] },
      {
        what: 'all English',
        act: 'document.documentElement.lang = "en"; document.querySelector("p").removeAttribute("lang")',
        marked: FOUND,
      },
      { what: 'nothing said', act: 'document.documentElement.removeAttribute("lang")', marked: FOUND },
    ],
  },
  { name: 'English text from right to left', page: `<div dir="rtl">${TERMS}</div>`, marked: FOUND },
  {
    name: 'English between other scripts',
    page: '<p>疼痛(allodynia)、ألم sciatica ألم، боль opioid.</p>',
    marked: ['allodynia', 'opioid', 'sciatica'],
  },
];
