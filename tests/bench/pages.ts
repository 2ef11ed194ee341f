/** The pages of the bench, made afresh in each run and the same in all of them. */
import { clause, sentence, type Terms, word } from './prose.ts';
import { createRandom, type Random } from './random.ts';

export type PageName = 'article' | 'big' | 'huge' | 'one node' | 'cells';

/** What each page is, as tables name it. */
export const PAGES: Record<PageName, string> = {
  article: 'article (550 text nodes, 37 k characters)',
  big: '2 MB page (77 k text nodes, 2.1 M characters)',
  huge: '10 MB page',
  'one node': '5 MB in one text node',
  cells: '100,000 table cells',
};

const STYLE =
  'body{font:16px/1.5 sans-serif;margin:1rem auto;max-width:60rem}table{border-collapse:collapse}td{border:1px solid #ccc;padding:2px 6px}';

/** A whole document; `head` and `body` are HTML. */
export function document(body: string, head = ''): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>A page of the bench</title><style>${STYLE}</style>${head}</head>\n<body>${body}</body></html>`;
}

const toHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Written {
  html: string[];
  nodes: number;
  characters: number;
}

/** A paragraph whose text is now and then inside a link or in bold, across the words of a term too. */
function paragraph(random: Random, terms: Terms, sentences: number, plain: number, out: Written): void {
  const words = Array.from({ length: sentences }, () => sentence(random, terms))
    .join(' ')
    .split(' ');
  let html = '<p>';
  out.nodes++;
  for (let i = 0; i < words.length; i++) {
    const text = toHtml(words[i] as string);
    out.characters += (words[i] as string).length + 1;
    if (random.once(plain) && i < words.length - 1) {
      const tag = random.pick(['b', 'em', 'a href="#x"', 'span']);
      html += `<${tag}>${text}</${tag.split(' ')[0]}> `;
      out.nodes += 2;
    } else html += `${text} `;
  }
  out.html.push(`${html}</p>`);
}

/** Rows or items of short texts, with the line breaks between them that real markup has. */
function shortTexts(random: Random, terms: Terms, out: Written): void {
  const table = random.once(2);
  const [open, close] = table ? ['<tr>', '</tr>'] : ['<li>', '</li>'];
  const rows: string[] = [];
  for (let i = 0; i < 6; i++) {
    const cells = Array.from({ length: table ? 4 : 1 }, () => clause(random, 1 + random.below(4), terms));
    rows.push(`${open}${cells.map((cell) => (table ? `<td>${toHtml(cell)}</td>` : toHtml(cell))).join('')}${close}`);
    out.nodes += cells.length + 1;
    out.characters += cells.join('').length + 1;
  }
  out.html.push(table ? `<table><tbody>${rows.join('\n')}</tbody></table>` : `<ul>${rows.join('\n')}</ul>`);
}

/** Prose and lists until there are so many text nodes and characters, in that proportion all the way. */
function mixed(random: Random, terms: Terms, nodes: number, characters: number): string {
  const out: Written = { html: [], nodes: 0, characters: 0 };
  while (out.nodes < nodes) {
    const behind = out.characters / Math.max(1, out.nodes) < characters / nodes;
    if (random.once(9)) {
      const heading = clause(random, 3 + random.below(4), terms);
      out.html.push(`<h2>${toHtml(heading)}</h2>`);
      out.nodes++;
      out.characters += heading.length;
    } else if (behind) paragraph(random, terms, 2 + random.below(4), 60, out);
    else if (random.once(2)) shortTexts(random, terms, out);
    else paragraph(random, terms, 1 + random.below(3), 5, out);
    // the line break between two blocks is a text node too
    out.nodes++;
    out.characters++;
  }
  return out.html.join('\n');
}

/** Text of at least so many characters, in one piece. */
export function plainText(random: Random, terms: Terms, characters: number): string {
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const next = sentence(random, terms);
    parts.push(next);
    length += next.length + 1;
  }
  return parts.join(' ');
}

/** A parser cuts text into nodes of 64 K: one node is made by a script, before the document is ready. */
function oneNode(random: Random, terms: Terms): string {
  const text = plainText(random, terms, 5_000_000);
  return document(
    `<h1>One node</h1><p id="all"></p><script type="text/plain" id="text">${toHtml(text)}</script><script>{const source=document.getElementById('text');document.getElementById('all').textContent=source.textContent;source.remove()}</script>`,
  );
}

function cells(random: Random, terms: Terms): string {
  const rows = Array.from({ length: 5000 }, () => {
    const row = Array.from({ length: 20 }, (_, i) => {
      const text = i % 3 === 0 ? String(random.below(100_000)) : clause(random, 1 + random.below(2), terms);
      return `<td>${toHtml(text)}</td>`;
    });
    return `<tr>${row.join('')}</tr>`;
  });
  return document(`<table><tbody>${rows.join('\n')}</tbody></table>`);
}

/**
 * The HTML of a page.
 * @param lists where its terms come from; each list gives as many as another
 */
export function pageOf(name: PageName, lists: readonly (readonly string[])[]): string {
  const random = createRandom(11 + Object.keys(PAGES).indexOf(name));
  const terms: Terms = { lists, every: name === 'article' ? 18 : 40 };
  switch (name) {
    case 'article':
      return document(`<h1>An article</h1>\n${mixed(random, terms, 548, 37_000)}`);
    case 'big':
      return document(`<h1>A book</h1>\n${mixed(random, terms, 77_000, 2_100_000)}`);
    case 'huge':
      return document(`<h1>Many books</h1>\n${mixed(random, terms, 240_000, 8_300_000)}`);
    case 'one node':
      return oneNode(random, terms);
    case 'cells':
      return cells(random, terms);
  }
}

/** A page of so many marks, as dense as text about pain is, with one small element that a script changes in each frame. */
export function ticking(marks: number, terms: readonly string[]): string {
  const random = createRandom(23);
  const lines = Array.from({ length: marks / 10 }, () => {
    const parts = Array.from({ length: 10 }, () => `${Array.from({ length: 7 }, () => word(random)).join(' ')} ${random.pick(terms)}`);
    return `<p>${toHtml(parts.join(', '))}.</p>`;
  });
  return document(`<p>Frame <span id="tick">0</span></p>\n${lines.join('\n')}`);
}

/** An almost empty page, and sentences for what a script adds to it. */
export function stormy(lists: readonly (readonly string[])[]): string {
  const random = createRandom(31);
  const terms: Terms = { lists, every: 18 };
  const sentences = Array.from({ length: 500 }, () => sentence(random, terms));
  return document(
    '<h1>A feed</h1><div id="feed"></div>',
    `<script>const sentences=${JSON.stringify(sentences).replaceAll('<', '\\u003c')}</script>`,
  );
}
