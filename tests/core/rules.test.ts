/** The rule grammar: what it reads, and what it says of what it cannot read. */
import { describe, expect, it } from 'vitest';
import { CAP, CASE, CTX1, CTX2, CTX3, contextNeeded, KIN, LONG, NEVER, ONCE, parseRule } from '../../core/rules.ts';

describe('a rule', () => {
  it.each([
    ['ok', [0]],
    ['cap', [CAP]],
    ['case', [CASE]],
    ['long', [LONG]],
    ['ctx1', [CTX1]],
    ['ctx2', [CTX2]],
    ['ctx3', [CTX3]],
    ['kin', [KIN]],
    ['kin+ctx3|long', [KIN | CTX3, LONG]],
    ['once', [ONCE]],
    ['never', [NEVER]],
    ['case+ctx2', [CASE | CTX2]],
    ['once+ctx2', [ONCE | CTX2]],
    ['cap+ctx2+once', [CAP | CTX2 | ONCE]],
    ['long|ctx2', [LONG, CTX2]],
    ['long or ctx2', [LONG, CTX2]],
    ['long|case+ctx2', [LONG, CASE | CTX2]],
    [' long | case + ctx2 ', [LONG, CASE | CTX2]],
    ['case+long|case+ctx1', [CASE | LONG, CASE | CTX1]],
  ])('"%s" is read', (text, expected) => {
    expect(parseRule(text)).toEqual(expected);
  });

  it.each([
    ['', 'rule "": unknown word ""'],
    ['sometimes', 'rule "sometimes": unknown word "sometimes"'],
    ['CASE', 'rule "CASE": unknown word "CASE"'],
    ['ctx4', 'rule "ctx4": unknown word "ctx4"'],
    ['case+', 'rule "case+": unknown word ""'],
    ['case+soon', 'rule "case+soon": unknown word "soon"'],
    ['case|', 'rule "case|": unknown word ""'],
    ['case ctx2', 'rule "case ctx2": unknown word "case ctx2"'],
    ['constructor', 'rule "constructor": unknown word "constructor"'],
    ['__proto__', 'rule "__proto__": unknown word "__proto__"'],
    ['long|ctx2|case', 'rule "long|ctx2|case": at most two alternatives'],
  ])('"%s" is refused with its fault', (text, message) => {
    expect(() => parseRule(text)).toThrow(new RangeError(message));
  });
});

describe('the number of other terms that an alternative asks for', () => {
  it.each([
    [0, 0],
    [CASE | LONG, 0],
    [CTX1, 1],
    [CTX2 | CASE, 2],
    [CTX3 | ONCE, 3],
    [CTX1 | CTX3, 3],
    [KIN | CASE, 0],
    [KIN | CTX2, 2],
  ])('of the bits %i is %i', (bits, expected) => {
    expect(contextNeeded(bits)).toBe(expected);
  });
});
