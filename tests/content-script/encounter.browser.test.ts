/** What is kept of the place where a term was met. */
import { describe, expect, it, vi } from 'vitest';
import { watchCards } from './card-probe.ts';
import { type OpenedPage, openPage } from './open-page.ts';

async function save(
  html: string,
  id = 'sciatica',
  before?: (opened: OpenedPage) => void,
): Promise<OpenedPage & ReturnType<typeof watchCards>> {
  const probe = watchCards();
  const opened = await openPage(html);
  before?.(opened);
  expect(opened.page.reveal(id)).toBe(true);
  await expect.poll(() => probe.title()).toBe(id);
  probe.button('Save').click();
  return { ...opened, ...probe };
}

describe('a saved term', () => {
  it.each([
    ['alone', '<p>He has sciatica. It hurts.</p>', 'He has sciatica.'],
    ['across inline elements', '<p>One. He <em>has <b>scia</b>tica</em> again. Two.</p>', 'He has sciatica again.'],
    ['after other blocks', '<p>Before.</p><div>He has sciatica.</div><p>After.</p>', 'He has sciatica.'],
    ['in a long text', `<p>${'Word after word, '.repeat(80)}then sciatica came. End.</p>`, /^….{150,200}then sciatica came\.$/],
  ])('brings its sentence: %s', async (_, html, sentence) => {
    const { world } = await save(html);
    expect(world.toggleSaved).toHaveBeenCalledExactlyOnceWith('sciatica', {
      sentence: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
      title: document.title,
      url: location.href,
    });
  });

  it('that was opened from another one brings the page alone', async () => {
    const probe = watchCards();
    const { page, world } = await openPage('<p>He has allodynia.</p>');
    page.reveal('allodynia');
    await expect.poll(() => probe.title()).toBe('allodynia');
    probe.button('sciatica').click();
    await expect.poll(() => probe.title()).toBe('sciatica');
    probe.button('Save').click();
    expect(world.toggleSaved).toHaveBeenCalledExactlyOnceWith('sciatica', { sentence: '', title: document.title, url: location.href });
  });
});

describe('when storage takes no more', () => {
  const fails = vi.fn(async () => Promise.reject(new Error('quota')));

  it.each<[string, string, (opened: OpenedPage) => void]>([
    ['saved', 'Save', ({ world }) => void vi.mocked(world.toggleSaved).mockImplementation(fails)],
    ['marked as known', 'I know this', ({ world }) => void vi.mocked(world.markKnown).mockImplementation(fails)],
  ])('the card stays and says that the term could not be %s', async (_, name, fill) => {
    const probe = watchCards();
    const opened = await openPage('<p>He has sciatica.</p>');
    fill(opened);
    opened.page.reveal('sciatica');
    await expect.poll(() => probe.title()).toBe('sciatica');
    probe.button(name).click();
    await expect.poll(() => probe.card()?.querySelector('[role="alert"]')?.textContent).toContain('storage');
    expect(probe.title()).toBe('sciatica');
  });
});
