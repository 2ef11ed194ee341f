/** Valid files, spoiled: each value is a copy of a good one with a few hostile changes at random places. */
import fc from 'fast-check';

/** A run is the same on every machine; a thousand spoiled copies each. */
export const SPOILED = { numRuns: 1000, seed: 20261124 };

/** Makes an object with a key that an object literal cannot have. */
const withKey = (key: string, value: unknown): unknown => JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`);

export const HOSTILE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  1e308,
  2 ** 32,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  '0',
  'null',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202eniap\u202c',
  '\u2066x',
  '\ud800',
  '\udc00\ud800',
  '\0',
  'pain\u0007',
  '__proto__',
  'constructor',
  'toString',
  'x'.repeat(1 << 20),
  [],
  [[]],
  [null],
  {},
  { length: 1e9 },
  { toString: null },
  withKey('__proto__', { polluted: true }),
  withKey('constructor', { prototype: { polluted: true } }),
  Array.from({ length: 5000 }, (_, i) => `x${i}`),
];

const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'length',
  '0',
  '',
  'html',
  '\u202e',
  'k'.repeat(1 << 16),
];

interface Change {
  /** Which of all places, modulo their number. */
  place: number;
  how: 'replace' | 'remove' | 'double' | 'add' | 'splice';
  value: unknown;
  key: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'double', 'add', 'splice'),
  value: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HOSTILE) }, fc.jsonValue({ maxDepth: 2 })),
  key: fc.constantFrom(...KEYS),
});

type Holder = Record<string, unknown> | unknown[];
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** Every place in a value: the object or list that holds it, and its key there. */
function placesIn(value: unknown): { holder: Holder; key: string }[] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn((value as Record<string, unknown>)[key])]);
}

/** Sets a property of its own, whatever it is called. */
function put(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function apply(value: unknown, { place, how, value: chosen, key }: Change): void {
  const hostile: unknown = structuredClone(chosen);
  const places = placesIn(value);
  const at = places[place % Math.max(1, places.length)];
  if (!at) return;
  const { holder } = at;
  const there = (holder as Record<string, unknown>)[at.key];
  if (how === 'replace') put(holder, at.key, hostile);
  else if (how === 'remove') delete (holder as Record<string, unknown>)[at.key];
  else if (how === 'add' && isHolder(there) && !Array.isArray(there)) put(there, key, hostile);
  else if (how === 'double' && Array.isArray(there)) there.push(...structuredClone(there));
  else if (how === 'splice' && typeof there === 'string') {
    const middle = there.length >> 1;
    put(holder, at.key, there.slice(0, middle) + String(typeof hostile === 'string' ? hostile : key) + there.slice(middle));
  } else put(holder, at.key, hostile);
}

/** Copies of a valid value, each with one to four changes. */
export function spoiled(valid: unknown): fc.Arbitrary<unknown> {
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy: unknown = structuredClone(valid);
    for (const one of changes) apply(copy, one);
    return copy;
  });
}

/** The same as texts: some are also cut off, as a file that was half written. */
export function spoiledText(valid: unknown): fc.Arbitrary<string> {
  return fc.tuple(spoiled(valid), fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 })).map(([value, share]) => {
    const text = JSON.stringify(value) ?? '';
    return share === null ? text : text.slice(0, Math.floor(text.length * share));
  });
}
