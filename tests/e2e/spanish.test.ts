/** Browsers in Spanish: popup, card, welcome and what the browser itself shows are in Spanish, the entries in English. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../scripts/card-reader.ts';
import { FIREFOX_BUILD } from '../../scripts/launch-firefox.ts';
import { paintedTerms, waitForMarks } from '../../scripts/marks-reader.ts';
import { readLanguage } from '../language/locales.ts';
import { hover, markedTexts, readCard, useFirefox } from './firefox-stage.ts';
import { pageOf, soon, useChromium } from './pages.ts';

const PAGES = { '/article.html': pageOf('<p>About allodynia and chronic pain.</p>') };

const spanish = await readLanguage('es');
const es = (key: string): string => spanish.get(key)?.forms[''] ?? `no message ${key}`;

describe('Chromium in Spanish', () => {
  const stage = useChromium(PAGES, { args: ['--lang=es'] });
  const open = async (address: string): Promise<Page> => {
    const page = await stage.launched.context.newPage();
    await page.goto(address);
    return page;
  };

  it('shows the popup in Spanish, and says so to screen readers', async () => {
    const page = await open(`${stage.launched.origin}/popup.html`);
    await page.getByText('Busque un término de la medicina del dolor').waitFor();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      es('popup.tab.search'),
      es('popup.tab.page'),
      expect.stringMatching(/^Carrera/),
    ]);
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^es\b/);
    await page.getByText(es('language.content')).waitFor();
    await page.close();
  });

  it('shows an entry with Spanish words around the English text, each in its own language', async () => {
    const page = await open(`${stage.launched.origin}/popup.html`);
    await page.getByRole('combobox').fill('allodynia');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const heading = page.locator('h2:focus');
    await heading.waitFor();
    expect(await heading.getAttribute('lang')).toBe('en');
    expect(await page.getByRole('button', { name: es('entry.save') }).count()).toBe(1);
    expect(await page.locator('.entry-checked').innerText()).toMatch(/^Revisado el \d+ de \p{Ll}+ de 20\d\d$/u);
    await page.close();
  });

  it('shows the card in Spanish', async () => {
    const page = await open(`${stage.server.origin}/article.html`);
    await waitForMarks(page);
    const [term] = await paintedTerms(page);
    await page.mouse.move((term?.x ?? 0) - 30, (term?.y ?? 0) + 30);
    await page.mouse.move(term?.x ?? 0, term?.y ?? 0, { steps: 3 });
    const { text, elements } = await waitForCard(page);
    for (const key of ['entry.save', 'entry.know', 'card.guide', 'entry.detail']) expect(text).toContain(es(key));
    expect(text).toMatch(/Revisado el \d+ de/);
    expect(elements.find(({ attributes }) => attributes.role === 'dialog')?.attributes.lang).toMatch(/^es\b/);
    await page.close();
  });

  it('welcomes in Spanish', async () => {
    const page = await open(`${stage.launched.origin}/welcome.html`);
    await page.getByRole('heading', { name: es('welcome.may.heading') }).waitFor();
    expect(await page.title()).toBe(es('welcome.title'));
    await page.close();
  });

  it.each([
    ['options.html', 'options.data.title', 'options.title'],
    ['guide.html#/glossary', 'glossary.title', 'guide.title'],
    ['guide.html#/career', 'plan.title', 'guide.title'],
    ['guide.html#/study', 'study.files.title', 'guide.title'],
  ])('shows %s in Spanish', async (path, heading, title) => {
    const page = await open(`${stage.launched.origin}/${path}`);
    await page.getByRole('heading', { name: es(heading), exact: true }).waitFor();
    await soon(() => page.title()).toContain(es(title));
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^es\b/);
    await page.close();
  });

  it('shows the guide in Spanish: its pages and their titles, dates, and what is searched for', async () => {
    const page = await open(`${stage.launched.origin}/guide.html#/skills`);
    await page.getByRole('heading', { level: 1, name: es('skills.title') }).waitFor();
    expect(await page.title()).toBe(`${es('guide.page.skills')} | ${es('guide.title')}`);
    await page.getByText(es('language.content')).waitFor();
    expect(await page.locator('.entry-checked').innerText()).toMatch(/^Revisado el \d+ de \p{Ll}+ de 20\d\d$/u);
    expect(await page.locator('h2[lang="en"]').count()).toBeGreaterThan(5);

    await page.goto(`${stage.launched.origin}/guide.html#/career`);
    await page.getByLabel(es('plan.year'), { exact: true }).fill('2026');
    await soon(() => page.locator('.plan-dates').innerText()).toMatch(/de septiembre de 2026 a julio de 2030/);
    expect(await page.locator('.timeline').innerText()).toMatch(/otoño de 2026/);

    await page.getByRole('combobox', { name: es('guide.search.label') }).fill('allodynia');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('listbox').innerText()).toContain(es('guide.search.glossary'));
    await page.close();
  });

  it('shows the options in Spanish', async () => {
    const page = await open(`${stage.launched.origin}/options.html`);
    await page.getByRole('heading', { name: es('options.reading.title') }).waitFor();
    expect(await page.title()).toBe(es('options.title'));
    expect(await page.getByRole('radio', { name: es('options.looks.line.wavy') }).count()).toBe(1);
    expect(await page.locator('body').innerText()).toContain(es('command.next'));
    await page.close();
  });

  it('is told the extension’s name and keys in Spanish', async () => {
    const told = await stage.launched.worker.evaluate(async () => {
      interface Told {
        runtime: { getManifest(): { name: string; description: string } };
        commands: { getAll(): Promise<{ name: string; description: string }[]> };
      }
      const { runtime, commands } = (globalThis as unknown as { chrome: Told }).chrome;
      const { name, description } = runtime.getManifest();
      return { name, description, keys: (await commands.getAll()).map((command) => command.description) };
    });
    expect(told).toMatchObject({ name: es('name'), description: es('description') });
    expect(told.keys).toEqual(expect.arrayContaining(['next', 'previous', 'toggle', 'hide', 'panel'].map((key) => es(`command.${key}`))));
  });
});

describe('Firefox in Spanish', () => {
  const stage = useFirefox(PAGES);

  beforeAll(async () => {
    // what a language pack would make available; none is needed for what extensions are asked for
    await stage.firefox.runInChrome(() => {
      const { locale } = (globalThis as unknown as { Services: { locale: { availableLocales: string[]; requestedLocales: string[] } } })
        .Services;
      locale.availableLocales = ['en-US', 'es-MX'];
      locale.requestedLocales = ['es-MX'];
    });
    await stage.firefox.install(FIREFOX_BUILD);
  });

  it('shows the popup in Spanish, with the reader’s region', async () => {
    await stage.firefox.navigate(`${stage.firefox.origin}/popup.html`);
    await soon(() => stage.firefox.run(() => document.body.innerText)).toContain('Busque un término de la medicina del dolor');
    expect(await stage.firefox.run(() => document.documentElement.lang)).toBe('es-MX');
  });

  it('shows the card in Spanish', async () => {
    await stage.firefox.navigate(`${stage.server.origin}/article.html`);
    // the glossary is compiled once after the installation, which takes a while on a busy machine
    await soon(() => markedTexts(stage.firefox), { timeout: 40_000 }).toContain('allodynia');
    await hover(stage.firefox, 'allodynia');
    await soon(async () => (await readCard(stage.firefox))?.text ?? '').toContain(es('entry.know'));
    expect((await readCard(stage.firefox))?.text).toMatch(/Revisado el \d+ de/);
  });
});
