/** Looking up a word from outside of pages: the context menu on a selection, and the address bar after "pain". */
import { browser } from 'wxt/browser';
import type { Hit, Searcher } from '../core/search.ts';
import { normalize } from '../core/search-index.ts';
import { getSearcher } from './glossary.ts';
import { openPanel } from './panel.ts';
import { lookupItem } from './storage.ts';
import { t } from './text.ts';

const MENU = 'look-up';

/** Signs of a selection that are looked up at most: a glossary explains terms, not paragraphs. */
const LONGEST = 100;

/** Suggestions under the address bar. */
const SUGGESTIONS = 6;

/** Puts "Look up in PainGloss" into the context menu of selections. To be called once, when the extension is installed. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: t('menu.lookup'), contexts: ['selection'] });
}

/** Answers the menu: with the side panel, or a small window where the browser opens no panel. */
export function answerMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId !== MENU) return;
    const query = selectionText.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    // first of all: the reader's click lets it open only until something is waited for
    const opened = openPanel(tab?.windowId);
    void opened.then(
      () => lookupItem.setValue({ query, at: Date.now() }),
      () => openWindow(query),
    );
  });
}

async function openWindow(query: string): Promise<void> {
  await browser.windows.create({
    url: browser.runtime.getURL(`/popup.html?q=${encodeURIComponent(query)}` as never),
    type: 'popup',
    width: 440,
    height: 660,
  });
}

const guide = (hash: string): string => browser.runtime.getURL(`/guide.html#/glossary${hash}` as never);

/** Answers in the address bar: suggestions as one types, and the entry in the guide. */
export function answerAddressBar(): void {
  // read when typing begins, and dropped with the background
  let searcher: Promise<Searcher> | undefined;
  const search = async (text: string): Promise<Hit[]> => {
    searcher ??= getSearcher();
    return text.trim() ? (await searcher).search(text, SUGGESTIONS) : [];
  };
  browser.omnibox.onInputStarted.addListener(() => void search(' '));
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const hits = await search(text);
    await browser.omnibox.setDefaultSuggestion({
      description: hits[0] ? describe(hits[0]) : t('omnibox.none'),
    });
    suggest(hits.slice(1).map((hit) => ({ content: hit.headword, description: describe(hit) })));
  });
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const hits = await search(text);
    const exact = hits.find(({ headword }) => normalize(headword) === normalize(text.trim()));
    const hit = exact ?? hits[0];
    const url = guide(hit ? `/${hit.id}` : '');
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** One line of a suggestion. Chromium reads it as XML, Firefox as it is. */
function describe({ headword, name, gloss }: Hit): string {
  const parts = [name ? `${name} → ${headword}` : headword, gloss];
  if (import.meta.env.FIREFOX) return parts.join(' · ');
  const [first, rest] = parts.map((text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`));
  return `<match>${first}</match> <dim>${rest}</dim>`;
}
