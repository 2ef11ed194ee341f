/** Which messages the sources ask for: literal keys, and templates such as t(`welcome.may.${name}.term`). */
import { childrenOf, lineOf, type Node, parse, type Source, stringOf } from './syntax.ts';

export interface Ask {
  /** The key, with `*` for what only the running program knows. */
  key: string;
  at: string;
}

function keysIn(node: Node): string[] {
  const literal = stringOf(node);
  if (literal !== undefined) return [literal];
  if (node.type === 'TemplateLiteral') return [(node.quasis as Node[]).map(stringOf).join('*')];
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].flatMap((branch) => keysIn(branch as Node));
  return [];
}

const isT = (node: Node): boolean =>
  node.type === 'CallExpression' && (node.callee as Node).type === 'Identifier' && (node.callee as Node).name === 't';

/** Every key that a file hands to `t`; the compiler sees that they exist. */
export function asksIn(source: Source): Ask[] {
  const asks: Ask[] = [];
  const walk = (node: Node): void => {
    const [key] = isT(node) ? (node.arguments as Node[]) : [];
    if (key) for (const each of keysIn(key)) asks.push({ key: each, at: `${source.path}:${lineOf(source.text, node.start)}` });
    for (const [, child] of childrenOf(node)) walk(child);
  };
  walk(parse(source));
  return asks;
}

/** Strings of a file that are keys though they are not at a call of `t`: tables from which a key is taken. */
export function stringsIn(source: Source): Set<string> {
  const found = new Set<string>();
  const walk = (node: Node): void => {
    const text = node.type === 'Literal' ? stringOf(node) : undefined;
    if (text) found.add(text);
    for (const [, child] of childrenOf(node)) walk(child);
  };
  walk(parse(source));
  return found;
}

/** A key with `*` as a pattern: each `*` stands for one or more names between dots. */
export const patternOf = (key: string): RegExp =>
  new RegExp(
    `^${key
      .split('*')
      .map((part) => part.replace(/[.\\+*?^$()[\]{}|]/g, '\\$&'))
      .join('[\\w.-]+')}$`,
  );
