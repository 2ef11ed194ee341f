/** Source files as syntax trees, for tests that look for words in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A node of the ESTree with what is asked of it; anything else by name. */
export interface Node {
  type: string;
  start: number;
  [name: string]: unknown;
}

export interface Source {
  path: string;
  text: string;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** The nodes right under a node, each with the name of the field in which it stands. */
export const childrenOf = (node: Node): [field: string, child: Node][] =>
  Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child): [string, Node] => [field, child]),
  );

/** Throws when the file does not parse. */
export function parse({ path, text }: Source): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** What a literal or a piece of a template says; undefined for any other node. */
export function stringOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'JSXText') return node.value as string;
  return node.type === 'TemplateElement' ? ((node.value as { cooked?: string }).cooked ?? '') : undefined;
}

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Every TypeScript file under some folders, or the file itself. */
export const sourcesIn = (...folders: string[]): Source[] =>
  folders
    .flatMap((folder) =>
      /\.tsx?$/.test(folder)
        ? [folder]
        : readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ parentPath, name }) => join(parentPath, name)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
