/** A list of ten thousand rows: what is in the document, how one gets to a row, what stays, and what is printed. */

import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { WindowRows, type WindowRowsHandle } from '../../components/WindowRows.tsx';
import glossaryCss from '../../entrypoints/guide/glossary.css?inline';
import { show } from './show.tsx';

const COUNT = 10_000;
/** Rows are half again as high as the list takes them to be, every third twice. */
const heightOf = (index: number): number => (index % 3 === 0 ? 80 : 60);

function showRows(count = COUNT, held: readonly number[] = []) {
  const handle = { current: null as WindowRowsHandle | null };
  const list = (rows: number) => (
    <>
      <p style={{ blockSize: '120px' }}>Above</p>
      <WindowRows
        label="Rows"
        handle={handle}
        count={rows}
        keyOf={(index) => `row-${index}`}
        estimate={() => 40}
        held={held}
        row={(index) => (
          <p style={{ blockSize: `${heightOf(index)}px`, margin: 0 }}>
            <a href={`#${index}`}>Row {index}</a>
          </p>
        )}
      />
    </>
  );
  const shown = show(list(count), 500);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(glossaryCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return { ...shown, handle, showCount: (rows: number) => shown.again(list(rows)) };
}
const inView = (): number[] =>
  [...document.querySelectorAll<HTMLElement>('.window-rows > li')]
    .filter((row) => row.getBoundingClientRect().bottom > 1 && row.getBoundingClientRect().top < innerHeight - 1)
    .map((row) => Number(row.dataset.index))
    .sort((a, b) => a - b);
const link = (index: number): HTMLElement | null => document.querySelector(`a[href="#${index}"]`);

beforeEach(() => window.scrollTo(0, 0));
afterEach(() => window.scrollTo(0, 0));

describe('a list of ten thousand', () => {
  it('holds few of them, and tells of how many each is one', async () => {
    const { all } = showRows();
    await expect.poll(() => inView().length).toBeGreaterThan(5);
    expect(all('li').length).toBeLessThan(60);
    expect(all('li')[0]?.getAttribute('aria-setsize')).toBe(String(COUNT));
    expect(all('li')[0]?.getAttribute('aria-posinset')).toBe('1');
  });

  it.each([0, 1, 4321, 9999])('brings row %i into view', async (index) => {
    const { handle } = showRows();
    await expect.poll(() => inView().length).toBeGreaterThan(5);
    act(() => handle.current?.scrollTo(index));
    await expect.poll(() => inView()).toContain(index);
  });

  it('has no gaps and no overlaps, whatever heights its rows turn out to have', async () => {
    const { handle } = showRows();
    await expect.poll(() => inView().length).toBeGreaterThan(5);
    act(() => handle.current?.scrollTo(500));
    await expect.poll(() => inView()).toContain(500);
    await expect
      .poll(() => {
        const rows = inView().map((index) => link(index)?.closest('li')?.getBoundingClientRect() as DOMRect);
        return rows.slice(1).every((row, i) => Math.abs(row.top - (rows[i] as DOMRect).bottom) < 1);
      })
      .toBe(true);
  });

  it('keeps the row that has the focus when the window is elsewhere', async () => {
    const { handle } = showRows();
    await expect.poll(() => link(2)).not.toBeNull();
    act(() => link(2)?.focus());
    act(() => handle.current?.scrollTo(5000));
    await expect.poll(() => inView()).toContain(5000);
    expect(document.activeElement).toBe(link(2));
    expect(link(1)).toBeNull();
  });

  it('holds a row that it is told to hold', async () => {
    showRows(COUNT, [7000]);
    await expect.poll(() => link(7000)).not.toBeNull();
    expect(link(6999)).toBeNull();
  });

  it('may become short, or empty', async () => {
    const { showCount, all } = showRows();
    showCount(3);
    await expect.poll(() => all('li').length).toBe(3);
    showCount(0);
    await expect.poll(() => all('li').length).toBe(0);
  });

  it('is on paper as a whole', async () => {
    const { all } = showRows(500);
    onTestFinished(() => void window.dispatchEvent(new Event('afterprint')));
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(all('li')).toHaveLength(500);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    await expect.poll(() => all('li').length).toBeLessThan(60);
  });
});
