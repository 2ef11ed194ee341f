/** The messages: every language has every key, with the same things to fill in, and every key is used. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asksIn, patternOf, stringsIn } from './keys.ts';
import { LANGUAGES, readLanguage, slotsOf } from './locales.ts';
import { sourcesIn } from './syntax.ts';

const english = await readLanguage('en');
const others = await Promise.all(
  LANGUAGES.filter((name) => name !== 'en').map(async (name) => ({ name, messages: await readLanguage(name) })),
);
const sources = sourcesIn('components', 'entrypoints', 'platform');
const asks = sources.flatMap(asksIn);
const keys = [...english.keys()];

/** What the manifest and the platform ask for by their own means. */
const inManifest = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) =>
  (key as string).replace('_', '.'),
);

describe('the English messages', () => {
  it('are all used', () => {
    const strings = new Set(sources.flatMap((source) => [...stringsIn(source)]));
    const patterns = asks.filter(({ key }) => key.includes('*')).map(({ key }) => patternOf(key));
    const used = (key: string): boolean => strings.has(key) || inManifest.includes(key) || patterns.some((pattern) => pattern.test(key));
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  it('are there for everything that is asked for', () => {
    expect(asks.length).toBeGreaterThan(20);
    const has = (key: string): boolean => key.startsWith('@@') || keys.some((each) => patternOf(key).test(each));
    expect(asks.filter(({ key }) => !has(key))).toEqual([]);
    expect(inManifest.filter((key) => !english.has(key))).toEqual([]);
  });

  it('are told apart by the names that the browser sees', () => {
    const names = keys.map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
  });
});

describe.each(others)('the language $name', ({ name, messages }) => {
  it('has every key and no other', () => {
    expect(keys.filter((key) => !messages.has(key))).toEqual([]);
    expect([...messages.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('fills in the same substitutions and tags', () => {
    const differing = keys.flatMap((key) => {
      const [ours, theirs] = [english, messages].map((language) =>
        Object.values(language.get(key)?.forms ?? {}).map((text) => slotsOf(text).join(' ')),
      );
      return JSON.stringify([...new Set(ours)].sort()) === JSON.stringify([...new Set(theirs)].sort())
        ? []
        : [`${key}: ${ours} / ${theirs}`];
    });
    expect(differing).toEqual([]);
  });

  it('says which language it is', () => {
    expect(messages.get('language.code')?.forms['']).toBe(name.replace(/_.*/, ''));
    expect(['ltr', 'rtl']).toContain(messages.get('language.direction')?.forms['']);
  });

  it('has sentences of its own', () => {
    const same = keys
      .filter((key) => /\p{L} \p{L}+ \p{L}/u.test(Object.values(english.get(key)?.forms ?? {}).join()))
      .filter((key) => {
        const [ours, theirs] = [english, messages].map((language) => JSON.stringify(language.get(key)?.forms));
        return ours === theirs;
      });
    expect(same).toEqual([]);
  });
});

describe.each(LANGUAGES)('the messages in %s', (name) => {
  it('that are plural have a form for one and a form for many', async () => {
    const messages = await readLanguage(name);
    const incomplete = [...messages].filter(([, { isPlural, forms }]) => isPlural && Object.keys(forms).sort().join() !== '1,n');
    expect(incomplete.map(([key]) => key)).toEqual([]);
  });

  it('leave nothing empty', async () => {
    const empty = [...(await readLanguage(name))].filter(([, { forms }]) => Object.values(forms).some((text) => !text.trim()));
    expect(empty.map(([key]) => key)).toEqual([]);
  });

  it('hold no sign that parts the forms', async () => {
    const parted = [...(await readLanguage(name))].filter(([, { forms }]) => Object.values(forms).some((text) => text.includes(' | ')));
    expect(parted.map(([key]) => key)).toEqual([]);
  });
});

describe('a key with an open place', () => {
  it.each([
    ['a.*.b', 'a.x.b', true],
    ['a.*.b', 'a.x-y.b', true],
    ['a.*.b', 'a..b', false],
    ['a.*', 'b.a.x', false],
    ['a.*', 'aax', false],
    ['a.b', 'a.b', true],
    ['a.b', 'axb', false],
  ])('%s stands for %s: %s', (key, other, expected) => {
    expect(patternOf(key).test(other)).toBe(expected);
  });
});
