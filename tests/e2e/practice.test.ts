/** Interview practice and the self-check on skills: what is done there is kept. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useChromium } from './pages.ts';

const stage = useChromium({});
let page: Page;

beforeEach(async () => {
  page = await stage.launched.context.newPage();
});
afterEach(async () => {
  await page.close();
  await stage.launched.worker.evaluate(() =>
    (globalThis as unknown as { chrome: { storage: { sync: { clear(): Promise<void> } } } }).chrome.storage.sync.clear(),
  );
});
async function open(hash: string): Promise<void> {
  await page.goto(`${stage.launched.origin}/guide.html${hash}`);
  await page.locator('h1').waitFor();
}

describe('interview practice', () => {
  it('shows ten questions, and what a good answer covers only on request', async () => {
    await open('#/interview');
    expect(await page.locator('.item h2').count()).toBe(10);
    expect(await page.locator('.covers li').first().isVisible()).toBe(false);
    await page.locator('.covers summary').first().click();
    await expect.poll(() => page.locator('.covers li').first().isVisible()).toBe(true);
  });

  it('goes one by one, with the focus on each question', async () => {
    await open('#/interview');
    await page.getByRole('link', { name: 'Practice one by one' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toBe('Practice');
    const seen: (string | null)[] = [];
    for (let i = 1; i <= 10; i++) {
      await expect.poll(() => page.locator('.practice-place').textContent()).toContain(`Question ${i} of 10`);
      seen.push(await page.locator('.practice-question').textContent());
      await page.getByRole('button', { name: 'Next question' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('practice-question');
    }
    expect(new Set(seen).size).toBe(10);
    await expect.poll(() => page.locator('.practice-place').textContent()).toContain('Question 1 of 10');
  });

  it('keeps notes and ticks, and puts what is practiced behind the rest', async () => {
    await open('#/interview/practice');
    const first = await page.locator('.practice-question').textContent();
    await page.getByLabel('Your own notes').fill('The ward in June.');
    await page.getByLabel('Practiced', { exact: true }).check();
    await expect.poll(() => page.locator('.note-state').textContent()).toBe('Stored');
    await page.reload();
    await expect.poll(() => page.locator('.progress-text').textContent()).toBe('1 of 10 practiced');
    await expect.poll(() => page.getByLabel('Your own notes').inputValue()).toBe('The ward in June.');
    await page.getByRole('button', { name: 'Shuffle' }).click();
    await page.getByRole('button', { name: 'Previous' }).click();
    await expect.poll(() => page.locator('.practice-question').textContent()).toBe(first);
  });

  it('has a timer that runs, stands and goes back', async () => {
    await open('#/interview/practice');
    const time = () => page.getByRole('timer').textContent();
    expect(await time()).toBe('0:00');
    await page.getByRole('button', { name: 'Start the timer' }).click();
    await expect.poll(time, { timeout: 10_000 }).not.toBe('0:00');
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Back to zero' }).click();
    await expect.poll(time).toBe('0:00');
  });
});

describe('the self-check', () => {
  it('is kept, and names what to work on first', async () => {
    await open('#/skills');
    for (const row of await page.locator('.self-check-row').all()) await row.getByRole('radio', { name: 'With help' }).check();
    await page.locator('.self-check-row', { hasText: 'Pharmacology' }).getByRole('radio', { name: 'Not yet' }).check();
    await expect.poll(() => page.locator('main').textContent()).toContain('To work on first: Pharmacology of pain medicines.');
    await page.reload();
    await expect.poll(() => page.locator('.progress-text').textContent()).toBe('10 of 10 judged');
    expect(await page.locator('.self-check-row', { hasText: 'Pharmacology' }).getByRole('radio', { name: 'Not yet' }).isChecked()).toBe(
      true,
    );
  });
});

describe('roles side by side', () => {
  it('are compared by what the reader chooses', async () => {
    await open('#/roles');
    await page.getByLabel('Second to compare').selectOption({ label: 'Pain management nurse' });
    const training = page.getByRole('row', { name: /^Training/ });
    await expect.poll(() => training.textContent()).toContain('PMGT-BC');
  });
});
