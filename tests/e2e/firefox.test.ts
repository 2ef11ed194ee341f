/** The built extension in Firefox: what that browser does differently, from the first installation on. */
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FIREFOX_BUILD } from '../../scripts/launch-firefox.ts';
import { extensionErrors, hasHost, hover, htmlOf, installedState, markedTexts, readCard, soon, useFirefox } from './firefox-stage.ts';
import { ARTICLE, pageOf } from './pages.ts';

const ESCAPE = '\uE00C';
const ALT = '\uE00A';
const SHIFT = '\uE008';

const TERMS = '<p>About allodynia and chronic pain.</p>';
const SHADOWS = `<p>Two trees:</p><open-tree></open-tree><closed-tree></closed-tree><script>
  for (const mode of ['open', 'closed'])
    customElements.define(mode + '-tree', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode }).innerHTML = '<p>In a tree that is ' + mode + ': ' + (mode === 'open' ? 'hyperalgesia' : 'allodynia') + '.</p>';
      }
    });
</script>`;

const stage = useFirefox({
  '/article.html': ARTICLE,
  '/terms.html': pageOf(`<p><a href="#here">A link</a></p>${TERMS}`),
  '/shadows.html': pageOf(SHADOWS),
  '/growing.html': pageOf('<p>Nothing yet.</p>'),
});
let article = '';

/** Goes to a page and waits until it is marked. */
async function open(path: string): Promise<void> {
  await stage.firefox.navigate(`${stage.server.origin}${path}`);
  await soon(() => markedTexts(stage.firefox), { message: `marks of ${path}` }).not.toEqual([]);
}

beforeAll(async () => {
  await stage.firefox.navigate(`${stage.server.origin}/article.html`);
  article = await stage.firefox.run(() => document.documentElement.outerHTML);
  await stage.firefox.install(FIREFOX_BUILD);
});

describe('the build', () => {
  it('installs without an error or a warning about its manifest', async () => {
    expect(await installedState(stage.firefox)).toEqual({ active: true, errors: [], warnings: [] });
  });
});

describe('the sample article', () => {
  beforeEach(() => open('/article.html'));

  it('is marked in the page’s own registry of highlights', async () => {
    expect(await stage.firefox.run(() => CSS.highlights.get('pain-gloss')?.size ?? 0)).toBeGreaterThan(0);
  });

  it('is marked where the reader is, too', async () => {
    await stage.firefox.run(() => document.querySelector('#alarm')?.scrollIntoView({ behavior: 'instant' }));
    await soon(() => markedTexts(stage.firefox)).toEqual(expect.arrayContaining(['allodynia', 'hyperalgesia', 'central sensitization']));
  });

  it('is the same HTML as without the extension', async () => {
    expect(await stage.firefox.run(() => document.documentElement.outerHTML)).toBe(article);
  });

  it('is the same HTML but for the card’s node while a card is open', async () => {
    await hover(stage.firefox, 'hyperalgesia', '#alarm');
    await soon(() => hasHost(stage.firefox)).toBe(true);
    expect(await htmlOf(stage.firefox)).toBe(article);
  });
});

describe('the pointer on a term', () => {
  beforeEach(async () => {
    await open('/article.html');
    await hover(stage.firefox, 'allodynia', '#alarm');
    await soon(() => readCard(stage.firefox)).not.toBeNull();
  });

  it('opens a card with headword and gloss', async () => {
    const card = await readCard(stage.firefox);
    expect(card).toMatchObject({ name: 'allodynia', text: expect.stringContaining('Pain from a touch that normally does not hurt') });
  });

  it('shows nothing of the card to the page', async () => {
    expect(await stage.firefox.run(() => document.querySelector('div[data-pain-gloss]')?.shadowRoot ?? null)).toBeNull();
  });

  it('leaves the focus where it is', async () => {
    expect(await readCard(stage.firefox)).toMatchObject({ focused: false });
  });

  it('closes the card on Escape, and the page is as it was', async () => {
    await stage.firefox.press(ESCAPE);
    await soon(() => hasHost(stage.firefox)).toBe(false);
    expect(await stage.firefox.run(() => document.documentElement.outerHTML)).toBe(article);
  });
});

// Real keys, pressed in the browser's own window: Firefox itself turns them into the extension's command.
describe('Alt+Shift+G', () => {
  const command = (): Promise<void> => stage.firefox.pressInChrome(ALT, SHIFT, 'G');
  beforeEach(async () => {
    await open('/terms.html');
    await stage.firefox.pointTo(1, 1);
    await stage.firefox.run(() => document.querySelector('a')?.focus());
    await command();
    await soon(() => readCard(stage.firefox)).toMatchObject({ name: 'allodynia' });
  });

  it('opens the next term’s card with the focus in it', async () => {
    await soon(() => readCard(stage.firefox)).toMatchObject({ name: 'allodynia', focused: true });
  });

  it('steps on to the term after it', async () => {
    await command();
    await soon(() => readCard(stage.firefox)).toMatchObject({ name: 'chronic pain', focused: true });
  });

  it('gives the focus back when Escape closes the card', async () => {
    await stage.firefox.press(ESCAPE);
    await soon(() => hasHost(stage.firefox)).toBe(false);
    expect(await stage.firefox.run(() => document.activeElement?.localName)).toBe('a');
  });
});

describe('shadow trees', () => {
  beforeEach(() => open('/shadows.html'));

  for (const [mode, article, term] of [
    ['open', 'an', 'hyperalgesia'],
    ['closed', 'a', 'allodynia'],
  ] as const) {
    const tree = `${article} ${mode} one`;
    it(`text in ${tree} is marked`, async () => {
      await soon(() => markedTexts(stage.firefox)).toContain(term);
    });

    it(`${tree} has the rules of the marks`, async () => {
      const rules = await stage.firefox.runAsSystem((name) => {
        const { openOrClosedShadowRoot: root } = document.querySelector(name) as unknown as { openOrClosedShadowRoot: ShadowRoot };
        return [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      }, `${mode}-tree`);
      expect(rules).toContainEqual(expect.stringMatching(/^::highlight\(pain-gloss\) \{.*underline/));
    });

    it(`a term in ${tree} opens its card`, async () => {
      await hover(stage.firefox, term);
      await soon(() => readCard(stage.firefox)).toMatchObject({ name: term });
    });
  }
});

describe('other texts of a page', () => {
  it('added later are marked', async () => {
    await stage.firefox.navigate(`${stage.server.origin}/growing.html`);
    await soon(() => stage.firefox.run(() => CSS.highlights.has('pain-gloss'))).toBe(true);
    await stage.firefox.run(() => document.body.append(Object.assign(document.createElement('p'), { textContent: 'Now: allodynia.' })));
    await soon(() => markedTexts(stage.firefox)).toEqual(['allodynia']);
  });
});

describe('the popup’s page', () => {
  it('lists a term that is typed with the wrong letters', async () => {
    const { firefox } = stage;
    await firefox.navigate(`${firefox.origin}/popup.html`);
    await firefox.press(...'alodinia');
    const options = (): Promise<string[]> =>
      firefox.run(() => [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent));
    await soon(options).toContainEqual(expect.stringMatching(/^allodynia/));
  });

  // It opens in a tab behind the page, so that the page in front is the one it speaks of.
  it('switches marking off and on again without a reload', async () => {
    const { firefox } = stage;
    await open('/terms.html');
    const page = await firefox.tab();
    const popup = await firefox.openTab({ front: false });
    await firefox.navigate(`${firefox.origin}/popup.html`);
    for (const on of [false, true]) {
      await firefox.useTab(popup);
      await soon(() => firefox.run(() => document.querySelector('[role="switch"]')?.getAttribute('aria-checked'))).toBe(String(!on));
      await firefox.run(() => document.querySelector<HTMLElement>('[role="switch"]')?.click());
      await firefox.useTab(page);
      await soon(async () => (await markedTexts(firefox)).length > 0, { message: 'the page is marked' }).toBe(on);
    }
    await firefox.useTab(popup);
    await firefox.closeTab(page);
  });
});

describe('the sidebar’s page', () => {
  it('lists the terms of the page in front, in either order, filtered', async () => {
    const { firefox } = stage;
    await open('/terms.html');
    const page = await firefox.tab();
    const sidebar = await firefox.openTab({ front: false });
    await firefox.navigate(`${firefox.origin}/sidepanel.html`);
    await firefox.run(() => document.getElementById('tab-page')?.click());
    const rows = (): Promise<string[]> =>
      firefox.run(() => [...document.querySelectorAll('.term-reveal .headword')].map((row) => row.textContent));
    await soon(rows).toEqual(['chronic pain', 'allodynia']);
    const type = (selector: string, value: string, event: string): Promise<void> =>
      firefox.run(
        (which, text, name) => {
          const field = document.querySelector(which) as HTMLInputElement;
          field.value = text;
          field.dispatchEvent(new Event(name, { bubbles: true }));
        },
        selector,
        value,
        event,
      );
    await type('.term-tools select', 'reading', 'change');
    await soon(rows).toEqual(['allodynia', 'chronic pain']);
    await type('.term-tools input', 'CHRON', 'input');
    await soon(rows).toEqual(['chronic pain']);
    await firefox.useTab(sidebar);
    await firefox.closeTab(page);
  });
});

describe('the looks of marks', () => {
  it('are those of the options, on the open page and on the next', async () => {
    const { firefox } = stage;
    await open('/terms.html');
    const page = await firefox.tab();
    const options = await firefox.openTab({ front: false });
    await firefox.navigate(`${firefox.origin}/options.html`);
    const choose = (label: string): Promise<void> =>
      firefox.run((name) => {
        const found = [...document.querySelectorAll('label')].find((each) => each.textContent === name);
        found?.click();
      }, label);
    await soon(() => firefox.run(() => document.querySelectorAll('label').length)).toBeGreaterThan(20);
    await choose('Wavy');
    await firefox.useTab(page);
    const line = (): Promise<string> =>
      firefox.run(() => getComputedStyle(document.querySelector('p') as Element, '::highlight(pain-gloss)').textDecorationStyle);
    await soon(line).toBe('wavy');
    await open('/terms.html');
    await soon(line).toBe('wavy');
    await firefox.useTab(options);
    await choose('Dotted');
    await firefox.useTab(page);
    await soon(line).toBe('dotted');
    await firefox.useTab(options);
    await firefox.closeTab(page);
  });
});

describe('Firefox’s console', () => {
  it('has no error of the extension after all this', async () => {
    expect(await extensionErrors(stage.firefox)).toEqual([]);
  });
});
