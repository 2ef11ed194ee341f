/** An entry in full, its sources, and the messages beside it. */
import { createRef } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { CorrectionList } from '../../components/CorrectionList.tsx';
import { EntryView } from '../../components/EntryView.tsx';
import { SourceList } from '../../components/SourceList.tsx';
import { StorageAlert } from '../../components/StorageAlert.tsx';
import type { Source } from '../../core/entry.ts';
import { FULL } from './render-card.tsx';
import { click, show } from './show.tsx';

type Props = Parameters<typeof EntryView>[0];

const showEntry = (props: Partial<Props> = {}, width?: number) =>
  show(<EntryView entry={FULL} level={1} headingRef={createRef()} actions={null} related={null} {...props} />, width);

describe('an entry', () => {
  it.each([
    [1, 'h1', 'h2'],
    [2, 'h2', 'h3'],
  ] as const)('at level %i has its headword as %s and its parts as %s', (level, headword, part) => {
    const { one, texts } = showEntry({ level });
    expect(one(headword).textContent).toBe('allodynia');
    expect(texts(part).slice(-2)).toEqual(['Clinical detail', 'Sources']);
  });

  it('has a heading that can take the focus', () => {
    const headingRef = createRef<HTMLHeadingElement>();
    showEntry({ headingRef });
    headingRef.current?.focus();
    expect(document.activeElement?.textContent).toBe('allodynia');
  });

  it('has its plain words before its clinical detail', () => {
    const { root } = showEntry();
    expect(root.textContent?.indexOf(FULL.gloss)).toBeLessThan(root.textContent?.indexOf(FULL.definition) ?? -1);
  });

  it.each([true, false])('folds its clinical detail where asked: open %s', (open) => {
    const { one } = showEntry({ level: 2, fold: { open, onToggle: () => {} } });
    expect([one('details').hasAttribute('open'), one('summary').textContent]).toEqual([open, 'Clinical detail']);
  });

  it('tells when the detail is unfolded', async () => {
    const onToggle = vi.fn();
    const { one } = showEntry({ level: 2, fold: { open: false, onToggle } });
    click(one('summary'));
    await expect.poll(() => onToggle.mock.calls).toEqual([[true]]);
  });

  it('names each kind of other name, in the singular where there is one', () => {
    expect(showEntry().texts('dt')).toEqual(['Abbreviation', 'Also called', 'Brand name', 'Includes']);
  });

  it.each([
    ['a clinical detail', { definition: '' }, 'Clinical detail'],
    ['other names', { synonyms: [], abbreviations: [], brands: [], narrower: [] }, 'Also called'],
    ['related entries', {}, 'Related'],
  ])('has no heading for %s that it does not have', (_, more, head) => {
    expect(showEntry({ entry: { ...FULL, ...more } }).root.textContent).not.toContain(head);
  });

  it('says the day on which it was checked', () => {
    const { one } = showEntry();
    expect([one('time').getAttribute('datetime'), one('.checked').textContent]).toEqual(['2026-11-24', 'Checked November 24, 2026']);
  });

  it('says that it has no source', () => {
    expect(showEntry({ entry: { ...FULL, sources: [] } }).root.textContent).toContain('Not yet sourced');
  });

  it('shows text as text', () => {
    expect(showEntry({ entry: { ...FULL, gloss: '<img src=x>' } }).all('img')).toHaveLength(0);
  });

  it('wraps a long headword', () => {
    expect(showEntry({ entry: { ...FULL, headword: 'x'.repeat(200) } }, 288).root.scrollWidth).toBeLessThanOrEqual(288);
  });
});

describe('a source', () => {
  const source = (more: Partial<Source> = {}): Source => ({
    organisation: 'IASP',
    title: 'Terminology',
    year: '2020',
    url: 'https://www.iasp-pain.org/',
    read: true,
    ...more,
  });

  it.each<[string, Partial<Source>, string]>([
    ['with a year', {}, 'IASP. Terminology (opens in a new tab), 2020.'],
    ['kept up to date', { year: 'current' }, 'IASP. Terminology (opens in a new tab).'],
    ['without a date', { year: 'n.d.' }, 'IASP. Terminology (opens in a new tab).'],
    ['only in print', { url: '' }, 'IASP. Terminology, 2020.'],
    ['whose organisation ends in a full stop', { organisation: 'Wiley Inc.' }, 'Wiley Inc. Terminology (opens in a new tab), 2020.'],
    ['that was not read', { read: false }, 'IASP. Terminology (opens in a new tab), 2020. Named for reference, not yet compared.'],
  ])('%s', (_, more, line) => {
    expect(show(<SourceList sources={[source(more)]} />).texts('li')).toEqual([line]);
  });

  it('opens in a new tab that cannot reach back', () => {
    const { one } = show(<SourceList sources={[source()]} />);
    expect([one('a').getAttribute('target'), one('a').getAttribute('rel')]).toEqual(['_blank', 'noopener']);
  });

  it('may share its title with another', () => {
    expect(show(<SourceList sources={[source(), source({ organisation: 'NICE' })]} />).all('li')).toHaveLength(2);
  });

  it('wraps a long title', () => {
    expect(show(<SourceList sources={[source({ title: 'x'.repeat(200) })]} />, 288).root.scrollWidth).toBeLessThanOrEqual(288);
  });
});

describe('corrections to the source guide', () => {
  const correction = { id: 1, topic: 'Residency', says: 'There is one.', so: 'There is none.', sources: FULL.sources };

  it('say what the guide says, what is so, and where that is from', () => {
    const { one } = show(<CorrectionList corrections={[correction]} />);
    expect(one('li').textContent).toMatch(/^ResidencyIn the guide: There is one\.There is none\.2 sources/);
  });

  it('say that one has no source', () => {
    expect(show(<CorrectionList corrections={[{ ...correction, sources: [] }]} />).one('li').textContent).toContain('Not yet sourced');
  });
});

describe('the message that something was not saved', () => {
  it.each([true, false])('shown: %s', (shown) => {
    const { one } = show(<StorageAlert shown={shown} onClose={() => {}} />);
    expect(one('[role="alert"]').checkVisibility()).toBe(shown);
    expect(one('[role="alert"]').textContent?.startsWith('Not saved.')).toBe(shown);
  });

  it('can be closed', () => {
    const onClose = vi.fn();
    click(show(<StorageAlert shown onClose={onClose} />).one('button[aria-label="Close this message"]'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
