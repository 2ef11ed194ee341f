/** The forms of an entry: every string as which it may stand in running text, each with its rule. */
import type { Entry } from './entry.ts';
import { ABBREVIATION, ALWAYS, BRAND, CASE, KIN, NEVER, parseRule, type Rule } from './rules.ts';

export type FormKind = 'headword' | 'synonym' | 'abbreviation' | 'variant' | 'brand' | 'narrower' | 'lookalike';

export interface Form {
  /** As the pack writes it. */
  text: string;
  kind: FormKind;
  rule: Rule;
}

/** Capitals and digits, perhaps a plural s: "TENS", "COX-2", "MG30.0", "NSAIDs". */
const ALL_CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*s?$/u;

function defaultRule(text: string, kind: FormKind): Rule {
  if (kind === 'abbreviation') return ABBREVIATION;
  if (kind === 'brand') return BRAND;
  if (kind === 'lookalike') return [NEVER];
  return text.length <= 12 && ALL_CAPITALS.test(text) ? ABBREVIATION : ALWAYS;
}

/**
 * Every form of an entry, each once (the first mention wins). Forms under the rule `never` are among them:
 * they are no matches, but they are rivals for whoever else claims the same form.
 * Throws a RangeError for a rule that cannot be read.
 */
export function formsOf(entry: Entry): Form[] {
  const rules = new Map<string, Rule>();
  for (const [form, rule] of Object.entries(entry.rules)) rules.set(form, parseRule(rule));
  const lower = new Map(Array.from(rules, ([form, rule]) => [form.toLowerCase(), rule]));
  const forms: Form[] = [];
  const seen = new Set<string>();
  const add = (text: string, kind: FormKind): void => {
    if (seen.has(text)) return;
    seen.add(text);
    const rule = rules.size ? (rules.get(text) ?? lower.get(text.toLowerCase())) : undefined;
    // an abbreviation is one only in its capitals, whatever else its rule asks for
    const more = (kind === 'abbreviation' ? CASE : 0) | (entry.general ? KIN : 0);
    forms.push({ text, kind, rule: (rule ?? defaultRule(text, kind)).map((bits) => bits | more) });
  };
  add(entry.headword, 'headword');
  for (const text of entry.synonyms) add(text, 'synonym');
  for (const text of entry.abbreviations) add(text, 'abbreviation');
  for (const text of entry.variants) add(text, 'variant');
  for (const text of entry.brands) add(text, 'brand');
  for (const text of entry.narrower) add(text, 'narrower');
  for (const text of entry.lookalikes) add(text, 'lookalike');
  return forms;
}

/** True where the rule never lets the form stand alone. */
export function isNever(rule: Rule): boolean {
  return rule.every((bits) => bits & NEVER);
}
