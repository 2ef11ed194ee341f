/**
 * The rule grammar: when may an ambiguous form be marked?
 *
 *   ok           always (the text was only a caution for the writer)
 *   cap          only with the capital letter shown (brands)
 *   case         only with exactly these capitals (TENS, never tens)
 *   long         only if another, longer form of the same entry is on the page
 *   ctx1..ctx3   only if 1, 2 or 3 other, distinct, unambiguous terms are on the page
 *   kin          only on a page about pain that dwells on the entry's own category (`evidence.ts`): for terms
 *                that pain medicine shares with all of medicine, such as "side effect" or "medical school"
 *   once         at most one mark per page
 *   never        never alone, only inside a longer listed form; an abbreviation also where the page itself defines it
 *
 * `a+b` asks for both, `a|b` (or `a or b`) for either; `+` binds tighter.
 */

export const CASE = 1;
export const CAP = 2;
export const LONG = 4;
/** Together a number from 0 to 3. */
export const CTX1 = 8;
export const CTX2 = 16;
export const CTX3 = CTX1 | CTX2;
export const KIN = 32;
export const ONCE = 64;
export const NEVER = 128;

const BITS: Record<string, number> = {
  ok: 0,
  cap: CAP,
  case: CASE,
  long: LONG,
  ctx1: CTX1,
  ctx2: CTX2,
  ctx3: CTX3,
  kin: KIN,
  once: ONCE,
  never: NEVER,
};

/**
 * A rule as alternatives, each a set of bits that must all hold. `[0]` always holds.
 * At most two alternatives: they are stored in two bytes of the index.
 */
export type Rule = readonly number[];

export const ALWAYS: Rule = [0];
/** An abbreviation without a rule of its own: capitals, and its long form or one other pain term on the page. */
export const ABBREVIATION: Rule = [CASE | LONG, CASE | CTX1];
/** A brand without a rule of its own. */
export const BRAND: Rule = [CAP];

/** Reads a rule. Throws a RangeError that names the rule and the unknown word. */
export function parseRule(text: string): Rule {
  const alternatives = text.split(/\||\bor\b/);
  if (alternatives.length > 2) throw new RangeError(`rule "${text}": at most two alternatives`);
  return alternatives.map((alternative) => {
    let bits = 0;
    for (const word of alternative.split('+')) {
      const name = word.trim();
      if (!Object.hasOwn(BITS, name)) throw new RangeError(`rule "${text}": unknown word "${name}"`);
      bits |= BITS[name] as number;
    }
    return bits;
  });
}

/** How many other terms of the page an alternative asks for. */
export function contextNeeded(bits: number): number {
  return (bits & CTX3) / CTX1;
}
