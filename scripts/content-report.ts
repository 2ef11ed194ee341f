/** `npm run content:report`: the state of the built-in pack as plain tables: how much, how well sourced, how easy to read, how connected. */
import { CATEGORIES, CATEGORY_NAMES, type Entry, LEVELS, type Source } from '../core/entry.ts';
import { parsePack } from '../core/pack.ts';
import { assemblePack } from './assemble-pack.ts';
import { median, readingGrade } from './reading-grade.ts';

const file = assemblePack('data/packs/pain-medicine');
const parsed = parsePack(file);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { entries } = parsed.pack;
const LONGEST = 5;

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const share = (part: number, whole: number): string => `${part} (${Math.round((100 * part) / whole)} %)`;

/** Prints rows with their columns under each other: the first to the left, the others to the right. */
function printTable(rows: (string | number)[][]): void {
  const texts = rows.map((row) => row.map(String));
  const widths = (texts[0] as string[]).map((_, column) => Math.max(...texts.map((row) => (row[column] as string).length)));
  for (const row of texts) {
    const cells = row.map((cell, column) => (column ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] as number)));
    console.log(`  ${cells.join('  ')}`);
  }
}

function rowOf(name: string, list: readonly Entry[]): (string | number)[] {
  const grades = list.map(({ gloss }) => readingGrade(gloss));
  return [
    name,
    list.length,
    list.filter(({ sources }) => sources.length).length,
    list.filter(({ sources }) => !sources.length).length,
    list.filter(({ sources }) => sources.some(({ read }) => read)).length,
    median(grades).toFixed(1),
    Math.max(...grades).toFixed(1),
    list.filter(({ codes }) => Object.keys(codes).length).length,
  ];
}

console.log('ENTRIES: with a source, not yet sourced, with a source that was read; reading grade of the gloss; with an identifier');
printTable([
  ['category', 'all', 'sourced', 'not', 'read', 'median', 'worst', 'codes'],
  ...CATEGORIES.map((category) =>
    rowOf(
      CATEGORY_NAMES[category],
      entries.filter((entry) => entry.category === category),
    ),
  ),
  rowOf('all', entries),
]);

console.log('\nLEVELS');
printTable(LEVELS.map((level) => [level, entries.filter((entry) => entry.level === level).length]));

const known = Object.values(file.sources ?? {}) as Source[];
const used = new Set(entries.flatMap(({ sources }) => sources.map(({ organisation, title }) => `${organisation}: ${title}`)));
console.log('\nSOURCES');
printTable([
  ['named', known.length],
  ['read, in full or an excerpt', known.filter(({ read }) => read).length],
  ['named for reference only', known.filter(({ read }) => !read).length],
  ['no entry names it', known.filter(({ organisation, title }) => !used.has(`${organisation}: ${title}`)).length],
]);

const grades = entries.map(({ id, gloss }) => ({ id, grade: readingGrade(gloss) })).sort((a, b) => b.grade - a.grade);
console.log('\nREADING GRADE OF THE GLOSSES');
printTable([
  ['median', median(grades.map(({ grade }) => grade)).toFixed(1)],
  ['8 or below', share(grades.filter(({ grade }) => grade <= 8).length, grades.length)],
  ['above 10', share(grades.filter(({ grade }) => grade > 10).length, grades.length)],
  ['above 12', grades.filter(({ grade }) => grade > 12).length],
]);
console.log('  hardest:');
printTable(grades.slice(0, LONGEST).map(({ id, grade }) => [`  ${id}`, grade.toFixed(1)]));

for (const [field, title] of [
  ['gloss', 'LONGEST GLOSSES, in words'],
  ['definition', 'LONGEST DEFINITIONS, in words'],
] as const) {
  const longest = [...entries].sort((a, b) => wordCount(b[field]) - wordCount(a[field])).slice(0, LONGEST);
  console.log(`\n${title} (median ${median(entries.map((entry) => wordCount(entry[field])))})`);
  printTable(longest.map((entry) => [entry.id, wordCount(entry[field])]));
}

const named = new Set(entries.flatMap(({ related }) => related));
const both = (from: Entry, to: string): boolean => entries.find(({ id }) => id === to)?.related.includes(from.id) ?? false;
const relations = entries.flatMap((entry) => entry.related.map((id) => both(entry, id)));
const listed = (list: readonly Entry[]): string => list.map(({ id }) => id).join(', ') || 'none';
console.log('\nRELATIONS');
printTable([
  ['see-also links', relations.length],
  ['of these both ways', share(relations.filter(Boolean).length, relations.length)],
]);
console.log(`  no relation out: ${listed(entries.filter(({ related }) => !related.length))}`);
console.log(`  no relation in: ${listed(entries.filter(({ id }) => !named.has(id)))}`);
console.log(`  orphans (neither): ${listed(entries.filter(({ id, related }) => !related.length && !named.has(id)))}`);
