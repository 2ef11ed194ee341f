/** No word for readers stands in code. What is content (data/) may be shown as it is. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: samples of code
import { describe, expect, it } from 'vitest';
import { literalsIn } from './literals.ts';
import { sourcesIn } from './syntax.ts';

/**
 * Files of core/ that say something in English to those who write or read files for programs: what is wrong in a file,
 * with the place; the kinds of terms in tables and reports; names of formats.
 */
const FOR_FILES = /^core\/(backup|guide-state|pack|study-file|entry|export-formats)\.ts$/;

describe('the sources', () => {
  it.each(['core', 'components', 'entrypoints', 'platform'])('of %s hold no word for readers', (folder) => {
    const sources = sourcesIn(folder).filter(({ path }) => !FOR_FILES.test(path));
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap(literalsIn)).toEqual([]);
  });
});

describe('a word for readers', () => {
  it.each([
    ['const a = <p>Save</p>;', ['Save']],
    ['const a = <p>{saved ? "Saved" : "Save"}</p>;', ['Saved', 'Save']],
    ['const a = <p>{saved && "kept"}</p>;', ['kept']],
    ['const a = <p>{`${n} terms`}</p>;', ['terms']],
    ['const a = <p title="Save">{x}</p>;', ['Save']],
    ['const a = <p aria-label={on ? "on" : undefined} />;', ['on']],
    ['const a = <Tabs label="a list" />;', ['a list']],
    ['const a = { label: "old" };', ['old']],
    ['const a = { id: "old", text: `for ${b}` };', ['for']],
    ['const a = ["Look up", "Reader"];', ['Look up', 'Reader']],
    ['const a = { "What it is": b };', ['What it is']],
    ['const a = () => `Everything is as in ${file}.`;', ['Everything is as in']],
    ['say("Copied");', ['Copied']],
    ['const a = <p>{list.map((x) => <b>and {x}</b>)}</p>;', ['and']],
    ['const a = "Save it" as string;', ['Save it']],
  ])('is found in %s', (text, expected) => {
    expect(literalsIn({ path: 'a.tsx', text })).toEqual(expected.map((each) => `a.tsx:1 ${each}`));
  });

  it.each([
    'const a = <p class="button row">{t("a.b")}</p>;',
    'const a = <p id="x" href="/guide.html">{text}: {more} · 3</p>;',
    'const a = <p title={t("a.b")} aria-hidden="true" role="list" />;',
    'const a = <p>{view === "list" && <b>{x}</b>}</p>;',
    'const a = <p>{t(`a.${b}`)}</p>;',
    'const a = <p>{list.join(", ")}{format(x, "long")}</p>;',
    'if (event.key === "Enter") go();',
    'switch (key) { case "Two words": go(); }',
    'import a from "./Some thing.ts"; export * from "./b c.ts";',
    'type A = "two words" | "Saved"; const a: A = b as "two words";',
    'throw new Error("storage is full");',
    'document.querySelector("ol > li a");',
    'const a = matchMedia("(prefers-color-scheme: dark)");',
    'const a = <><Wordmark /> <kbd>Escape</kbd></>;',
    'const css = ":host { color: red } p { margin: 0 auto }";',
    'isLike(at, "iframe, video, canvas, img");',
    'const a = ["mark-looks", "all_frames", "content"];',
    'const a = ["background-color: transparent", "#tags column:6"];',
  ])('is not found in %s', (text) => {
    expect(literalsIn({ path: 'a.tsx', text })).toEqual([]);
  });
});
