/** Pages whose text moves under the marks: lists that recycle rows, routers, feeds, hydration, storms. No mark is ever wrong. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageTerms } from '../../../scripts/marks-reader.ts';
import { expectRightMarks, markedTexts, openWatched } from '../mark-watch.ts';
import { pageOf, useChromium } from '../pages.ts';

/** What a row, a view or a message of the test pages says; none, one or several terms. */
const TEXTS = `window.TEXTS = [
  'Allodynia hurts.', 'Nothing here.', 'A case of sciatica, then hyperalgesia.', 'An opioid.', 'Longer text without any, for a change.',
  'Fibromyalgia', 'The trigeminal neuralgia of a neighbor', 'x', 'Spinal cord stimulation for allodynia', '',
];`;

/** A list of 10,000 rows in 20 elements that are used again: by their texts, or by moving their nodes. */
const VIRTUAL = `<div id="list" style="height: 400px; overflow: auto; position: relative"><div style="height: 200000px"></div></div><script>${TEXTS}
  const list = document.getElementById('list');
  const rows = Array.from({ length: 24 }, (_, i) => {
    const row = document.createElement('div');
    row.style.cssText = 'position: absolute; height: 20px';
    row.append(document.createTextNode(''));
    list.append(row);
    return row;
  });
  window.render = (how) => {
    const first = Math.floor(list.scrollTop / 20);
    rows.forEach((row, i) => {
      const text = TEXTS[(first + i) % TEXTS.length] + ' ' + (first + i);
      row.style.top = (first + i) * 20 + 'px';
      if (how === 'data') row.firstChild.data = text;
      else if (how === 'text') row.textContent = text;
      else row.replaceChildren(Object.assign(document.createElement('span'), { textContent: text }));
    });
    if (how === 'moved') { list.append(rows[0]); rows.push(rows.shift()); }
  };
  render('data');
</script>`;

const ROUTER = `<nav><a id="one" href="/a">a</a></nav><main></main><script>
  const VIEWS = { '/router.html': '<p>Sciatica and allodynia.</p>', '/b': '<h1>Opioid</h1><p>Fibromyalgia.</p>', '/c': '<p>Nothing.</p>' };
  window.show = () => { document.querySelector('main').innerHTML = VIEWS[location.pathname]; };
  window.go = (path) => { history.pushState({}, '', path); show(); };
  addEventListener('popstate', show);
  show();
</script>`;

const FEED = `<div id="feed"></div><script>${TEXTS}
  let n = 0;
  window.more = (count) => {
    for (let i = 0; i < count; i++) feed.append(Object.assign(document.createElement('p'), { textContent: TEXTS[n++ % TEXTS.length] }));
  };
  more(50);
  addEventListener('scroll', () => { if (scrollY + innerHeight > document.documentElement.scrollHeight - 500 && n < 3000) more(50); });
</script>`;

const APP =
  '<div id="app"><article><h1>Sciatica</h1><p>Seen <b>0</b> times: allodynia &amp; opioid.</p><ul><li>hyperalgesia</li></ul></article></div>';
/** Rendered on the server, then taken over by Preact, which compares what it finds with what it would have made. */
const HYDRATED = `${APP}<script type="module">
  import { h, hydrate } from '/preact.mjs';
  const view = (n) => h('article', null, h('h1', null, 'Sciatica'), h('p', null, 'Seen ', h('b', null, n), ' times: allodynia & opioid.'),
    h('ul', null, h('li', null, 'hyperalgesia'), n > 2 ? h('li', null, 'fibromyalgia') : null));
  const before = app.querySelector('p').firstChild;
  window.render = (n) => hydrate(view(n), app);
  setTimeout(() => { render(0); window.kept = app.querySelector('p').firstChild === before; }, 500);
</script>`;

const stage = useChromium({
  '/virtual.html': pageOf(VIRTUAL),
  '/router.html': pageOf(ROUTER),
  '/feed.html': pageOf(FEED),
  '/hydrated.html': pageOf(HYDRATED),
  '/storm.html': pageOf(`<main></main><p>Allodynia and sciatica.</p><script>${TEXTS}</script>`),
  '/preact.mjs': { body: readFileSync('node_modules/preact/dist/preact.mjs', 'utf8'), type: 'text/javascript' },
});

const open = (path: string): Promise<Page> => openWatched(stage, path);

type Scripted = Window & { render(how: unknown): void; go(path: string): void; TEXTS: string[]; kept: boolean };

/** The terms that a list of the texts above should show in this page's boxes. */
const TERMS = /allodynia|sciatica|hyperalgesia|opioid|fibromyalgia|trigeminal neuralgia|spinal cord stimulation/gi;
const expectedTexts = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate(
    ([within, terms]) =>
      [...document.querySelectorAll(within as string)]
        .flatMap((element) => element.textContent?.match(new RegExp(terms as string, 'gi')) ?? [])
        .map((text) => text.toLowerCase())
        .sort(),
    [selector, TERMS.source],
  );

describe('a list that uses its rows again', () => {
  it.each(['data', 'text', 'nodes', 'moved'])('by %s', async (how) => {
    const page = await open('/virtual.html');
    await page.evaluate(async (means) => {
      const list = document.getElementById('list') as HTMLElement;
      for (let i = 0; i < 90; i++) {
        list.scrollTop += i < 45 ? 7 + i : 1000;
        (window as unknown as Scripted).render(means);
        await new Promise(requestAnimationFrame);
      }
    }, how);
    await expect.poll(() => markedTexts(page)).toEqual(await expectedTexts(page, '#list > div'));
    await expectRightMarks(page);
    await page.close();
  });
});

describe('a router', () => {
  it('leaves no mark of the view before', async () => {
    const page = await open('/router.html');
    const go = (path: string): Promise<void> => page.evaluate((to) => (window as unknown as Scripted).go(to), path);
    const listed = async (): Promise<string[]> => (await pageTerms(stage.launched, page)).map(({ id }) => id).sort();
    expect(await markedTexts(page)).toEqual(['allodynia', 'sciatica']);
    await go('/b');
    await expect.poll(() => markedTexts(page)).toEqual(['fibromyalgia', 'opioid']);
    await go('/c');
    await expect.poll(() => markedTexts(page)).toEqual([]);
    expect(await listed()).toEqual([]);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => markedTexts(page)).toEqual(['allodynia', 'sciatica']);
    expect(await listed()).toEqual(['allodynia', 'sciatica']);
    await expectRightMarks(page);
    await page.close();
  });
});

describe('an endless feed', () => {
  it('is marked wherever the reader has come to', async () => {
    const page = await open('/feed.html');
    for (let i = 0; i < 25; i++) {
      await page.mouse.move(500, 400);
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(30);
    }
    await expect
      .poll(async () => {
        const inView = await page.evaluate(
          (terms) =>
            [...document.querySelectorAll('p')]
              .filter((p) => p.getBoundingClientRect().bottom > 0 && p.getBoundingClientRect().top < innerHeight)
              .filter((p) => new RegExp(terms, 'i').test(p.textContent ?? ''))
              .filter((p) => ![...(CSS.highlights.get('pain-gloss') ?? [])].some(({ startContainer }) => p.contains(startContainer)))
              .length,
          TERMS.source,
        );
        return inView;
      })
      .toBe(0);
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBeGreaterThan(500);
    expect(await page.evaluate(() => CSS.highlights.get('pain-gloss')?.size ?? 0)).toBeLessThanOrEqual(600);
    await expectRightMarks(page);
    await page.close();
  });
});

describe('hydration', () => {
  it('finds the nodes that the server sent, and what it renders later is marked', async () => {
    const page = await open('/hydrated.html');
    const faults: string[] = [];
    page.on('console', (message) => message.type() !== 'log' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.waitForFunction(() => 'kept' in window);
    expect(await page.evaluate(() => (window as unknown as Scripted).kept)).toBe(true);
    for (let n = 1; n < 6; n++) await page.evaluate((times) => (window as unknown as Scripted).render(times), n);
    await expect.poll(() => markedTexts(page)).toEqual(['allodynia', 'fibromyalgia', 'hyperalgesia', 'opioid', 'sciatica']);
    expect(await page.locator('#app').innerHTML()).toBe(
      APP.slice(14, -6).replace('>0<', '>5<').replace('</ul>', '<li>fibromyalgia</li></ul>'),
    );
    expect(faults).toEqual([]);
    await expectRightMarks(page);
    await page.close();
  });
});

describe('a storm', () => {
  it.each(['added and removed', 'rewritten in place'])('of 4,000 changes a second, %s', async (kind) => {
    const page = await open('/storm.html');
    await page.evaluate(async (how) => {
      const { TEXTS } = window as unknown as Scripted;
      const main = document.querySelector('main') as HTMLElement;
      let done = 0;
      const start = performance.now();
      while (performance.now() - start < 2500) {
        // what is due by now, whatever the frames cost
        for (const due = (performance.now() - start) * 4; done < due; done++) {
          const text = TEXTS[(done * 7) % TEXTS.length] as string;
          const row = main.children[(done * 13) % 200];
          if (!row || (how !== 'rewritten in place' && done % 3))
            main.append(Object.assign(document.createElement('p'), { textContent: text }));
          else if (how === 'rewritten in place') (row.firstChild ?? row.appendChild(document.createTextNode(''))).nodeValue = text;
          else row.remove();
          if (main.children.length > 300) main.firstElementChild?.remove();
        }
        await new Promise(requestAnimationFrame);
      }
      main.replaceChildren(...[...main.children].slice(0, 10));
    }, kind);
    await expect.poll(() => markedTexts(page), { timeout: 10_000 }).toEqual(await expectedTexts(page, 'p'));
    await expectRightMarks(page);
    await page.close();
  });
});
