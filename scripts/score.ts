/**
 * Marks every passage of a folder of JSON files ({ id, text }) with the built-in pack and prints the predictions as
 * { id: [{ start, end, concept }] }, for a scorer. Usage: npm run score -- FOLDER > predictions.json
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../core/compile.ts';
import { markText } from '../core/mark-text.ts';
import { parsePack } from '../core/pack.ts';
import { assemblePack } from './assemble-pack.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: npm run score -- FOLDER');
  process.exit(2);
}
const parsed = parsePack(assemblePack('data/packs/pain-medicine'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const index = compile(parsed.pack.entries, 'score');
const predictions: Record<string, unknown> = {};
for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const { id, text } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { id: string; text: string };
  predictions[id] = markText(index, text).map(({ start, end, entry }) => ({ start, end, concept: entry }));
}
process.stdout.write(JSON.stringify(predictions, null, 1));
