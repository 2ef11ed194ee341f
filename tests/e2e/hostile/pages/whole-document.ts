/** Pages that write, replace or lose their whole document; routers. */

import { type Family, FOUND, TERMS } from '../hostile-page.ts';

const NEW = '<!doctype html><html lang="en"><body><p>Opioid.</p></body></html>';

export const WHOLE_DOCUMENT: Family = [
  { name: 'what document.write adds', page: `<script>document.write('<p>About allodynia')</script> and sciatica.`, marked: FOUND },
  {
    name: 'a page that no file holds',
    page: '<script>document.write("<body><p>About allodynia and sci" + "atica.")</script>',
    marked: FOUND,
  },
  {
    name: 'a document that is written anew',
    page: TERMS,
    marked: FOUND,
    turns: [
      { what: 'anew', act: `document.open(); document.write('${NEW}'); document.close()`, marked: ['opioid'] },
      {
        what: 'twice',
        act: `document.open(); document.write('${NEW}'); document.close(); document.open(); document.write('<html lang=en><p>Sciatica'); document.close()`,
        marked: ['sciatica'],
      },
      {
        what: 'in pieces',
        act: `document.open(); document.write('<html lang=en><p>Allo'); await new Promise((done) => setTimeout(done, 300)); document.write('dynia'); document.close()`,
        marked: ['allodynia'],
      },
    ],
  },
  {
    name: 'a root that is replaced',
    page: TERMS,
    marked: FOUND,
    turns: [
      {
        what: 'by another',
        act: 'const root = document.createElement("html"); root.lang = "en"; root.innerHTML = "<body><p>Opioid"; document.replaceChild(root, document.documentElement)',
        marked: ['opioid'],
      },
      { what: 'by nothing', act: 'window.root = document.documentElement; root.remove()', marked: [] },
      { what: 'by itself', act: 'document.append(root)', marked: ['opioid'] },
      {
        what: 'by one without a body',
        act: 'document.documentElement.remove(); document.append(document.createElement("html"))',
        marked: [],
      },
      {
        what: 'which gets a body',
        act: 'document.documentElement.append(document.createElement("body")); document.body.innerHTML = "<p>Sciatica"',
        marked: ['sciatica'],
      },
    ],
  },
  {
    name: 'a body that is replaced',
    page: TERMS,
    marked: FOUND,
    turns: [
      {
        what: 'by another',
        act: 'const body = document.createElement("body"); body.innerHTML = "<p>Opioid"; document.body = body',
        marked: ['opioid'],
      },
      { what: 'by nothing', act: 'window.body = document.body; body.remove()', marked: [] },
      { what: 'by itself', act: 'document.documentElement.append(body)', marked: ['opioid'] },
      { what: 'by writing', act: `document.documentElement.innerHTML = '<body>${TERMS}'`, marked: FOUND },
    ],
  },
  {
    name: 'a page with two bodies, each in its time',
    page: TERMS,
    marked: FOUND,
    turns: [
      {
        what: 'a second one',
        act: 'window.second = document.createElement("body"); second.innerHTML = "<p>An opioid.</p>"; document.documentElement.append(second)',
        marked: FOUND,
      },
      { what: 'the first gone', act: 'window.first = document.body; first.remove()', marked: ['opioid'] },
      { what: 'its text changed', act: 'second.firstChild.append(" and gout")', marked: ['gout', 'opioid'] },
      { what: 'the first back instead', act: 'second.remove(); document.documentElement.append(first)', marked: FOUND },
    ],
  },
  {
    name: 'a body that comes late',
    page: `<!doctype html><html lang="en"><head><script>
      addEventListener('DOMContentLoaded', () => { const { body } = document; body.remove(); setTimeout(() => document.documentElement.append(body), 1200); });
    </script></head><body>${TERMS}</body></html>`,
    marked: FOUND,
    moves: true,
  },
  {
    name: 'a root that comes late',
    page: `<!doctype html><html lang="en"><head><script>
      addEventListener('DOMContentLoaded', () => { const root = document.documentElement; root.remove(); setTimeout(() => document.append(root), 1200); });
    </script></head><body>${TERMS}</body></html>`,
    marked: FOUND,
    moves: true,
  },
  {
    name: 'a router by pushState',
    page: `<main>${TERMS}</main>`,
    marked: FOUND,
    turns: [
      {
        what: 'next',
        act: 'history.pushState({}, "", "/b"); document.querySelector("main").innerHTML = "<p>Opioid</p>"',
        marked: ['opioid'],
      },
      {
        what: 'a view without terms',
        act: 'history.pushState({}, "", "/c"); document.querySelector("main").innerHTML = "<p>Nothing</p>"',
        marked: [],
      },
      {
        what: 'by its hash',
        act: 'location.hash = "#/d"; document.querySelector("main").innerHTML = "<p>Sciatica</p>"',
        marked: ['sciatica'],
      },
    ],
  },
  {
    name: 'a router by the Navigation API and view transitions',
    page: `<main>${TERMS}</main><script>
      window.views = { '/b': '<p>Opioid</p>', '/c': '<p>Sciatica</p>' };
      navigation.addEventListener('navigate', (event) => event.canIntercept && event.intercept({ handler: async () => {
        const change = () => { document.querySelector('main').innerHTML = views[new URL(event.destination.url).pathname]; };
        if (document.startViewTransition) await document.startViewTransition(change).updateCallbackDone; else change();
      } }));
    </script>`,
    marked: FOUND,
    turns: [
      { what: 'next', act: 'await navigation.navigate("/b").finished', marked: ['opioid'] },
      { what: 'and next', act: 'await navigation.navigate("/c").finished', marked: ['sciatica'] },
      { what: 'back', act: 'await navigation.back().finished', marked: ['opioid'] },
    ],
  },
  {
    name: 'a page that throws out what it does not know',
    page: `${TERMS}<script>
      new MutationObserver(() => { for (const child of [...document.documentElement.children]) if (!child.matches('head, body')) child.remove(); }).observe(document.documentElement, { childList: true });
    </script>`,
    marked: FOUND,
    noCard: 'the page removes it at once',
  },
  {
    name: 'XHTML',
    page: {
      type: 'application/xhtml+xml',
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title></head><body>${TERMS}<code>opioid</code></body></html>`,
    },
    marked: FOUND,
  },
  {
    name: 'XHTML with prefixes',
    page: {
      type: 'application/xhtml+xml',
      body: `<h:html xmlns:h="http://www.w3.org/1999/xhtml" lang="en"><h:head><h:title>x</h:title></h:head><h:body><h:p>About allodynia and <h:b>sci</h:b>atica. <h:code>opioid</h:code></h:p></h:body></h:html>`,
    },
    marked: FOUND,
  },
  {
    name: 'old tags in quirks mode',
    page: { body: '<font size=4><center>Allodynia<p>sciatica</center><marquee>opioid</marquee><blink>x</blink>' },
    marked: [...FOUND, 'opioid'],
    noCard: '',
  },
  {
    name: 'nothing of plain text, data and drawings',
    page: { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">allodynia</text></svg>' },
    marked: [],
  },
];
