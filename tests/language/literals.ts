/**
 * Finds words for readers that stand in code instead of locales/: what JSX shows as text or in an attribute that people
 * hear or see, and any other string of two words or more.
 */
import { childrenOf, lineOf, type Node, parse, type Source, stringOf } from './syntax.ts';

/** Attributes whose value a reader sees or hears. Those of our own components that are given words count too. */
const SPOKEN =
  /^(title|alt|label|placeholder|summary|heading|text|children|aria-(label|description|roledescription|valuetext|placeholder))$/;

/** Calls whose strings are for the program or for those who write it. */
const TECHNICAL =
  /^(t|Error|TypeError|RangeError|querySelector(All)?|closest|matches|matchMedia|RegExp|getElementById|createElement|join|split|startsWith|endsWith|includes|setProperty|getPropertyValue)$/;

/** Operators that compare: the string is a value of the program. */
const COMPARES = /^(===|!==|==|!=|in)$/;

/** Fields of an object that become one of these. */
const SPOKEN_FIELD = /^(label|title|text|alt|hint|note|heading|placeholder|summary)$/;

/** Names of keys, which browsers and keyboards have in English, and of the product. */
const NAMES = /^(Enter|Escape|Home|End|Tab|Page(Up|Down)|Arrow(Up|Down|Left|Right)|Backspace|Delete|Space|Alt|Shift|Pain|Gloss|PainGloss)$/;

const LETTER = /\p{L}/u;
/** Two words with at most a sign between them, or one with a capital. */
const WORDS = /\p{L}{2,}[,.:;!?]? \p{L}|^\p{Lu}\p{Ll}{2,}$/u;
/** Selectors, also those that are names of elements alone, style sheets and their declarations, headers that begin with #. */
const TECHNICAL_TEXT = /[{}[\]]|^--|^#|^[a-z]+(, [a-z]+)+$|^[a-z]+-[a-z-]+: [a-z]+$/;

/** Where a node stands: shown as text, somewhere in code, or where no reader sees it. */
type Place = 'shown' | 'code' | 'hidden';

const nameOf = (node: Node | null | undefined): string => {
  const name = (node?.name ?? (node?.property as Node | undefined)?.name) as string | Node | undefined;
  return typeof name === 'string' ? name : ((name?.name as string | undefined) ?? '');
};

const isSpoken = (attribute: Node): boolean => {
  const name = attribute.name as Node;
  return SPOKEN.test(name.type === 'JSXNamespacedName' ? '' : (name.name as string));
};

function placeOf(parent: Node, field: string, child: Node, place: Place): Place {
  if (place === 'hidden') return 'hidden';
  if (/^(TS|Import|Export(All|Named)Declaration$)/.test(child.type) && child.type !== 'ExportNamedDeclaration')
    return expressionOf(child, place);
  if (parent.type === 'ImportDeclaration' || field === 'source') return 'hidden';
  if (parent.type === 'JSXAttribute') return isSpoken(parent) ? 'shown' : 'hidden';
  if (child.type === 'JSXAttribute' || child.type === 'JSXOpeningElement') return 'code';
  if (child.type === 'JSXText' || (child.type === 'JSXExpressionContainer' && field === 'children')) return 'shown';
  if ((parent.type === 'CallExpression' || parent.type === 'NewExpression') && TECHNICAL.test(nameOf(parent.callee as Node)))
    return 'hidden';
  if (parent.type === 'BinaryExpression' && COMPARES.test(parent.operator as string)) return 'hidden';
  if (parent.type === 'Property' && field === 'value' && SPOKEN_FIELD.test(nameOf(parent.key as Node))) return 'shown';
  if (parent.type === 'Property' && field === 'key') return 'code';
  if (parent.type === 'SwitchCase' && field === 'test') return 'hidden';
  if (parent.type === 'ConditionalExpression' && field === 'test') return 'code';
  if (parent.type === 'LogicalExpression' && parent.operator === '&&' && field === 'left') return 'code';
  if (parent.type === 'MemberExpression' && field === 'property') return 'hidden';
  if (parent.type === 'CallExpression' && place === 'shown' && child.type !== 'ArrowFunctionExpression') return 'code';
  return place;
}

/** Types say nothing to readers, but `x as T` and `x satisfies T` have a value inside. */
const expressionOf = (node: Node, place: Place): Place => (/^TS(As|Satisfies|NonNull)Expression$/.test(node.type) ? place : 'hidden');

/** Each literal of a file that a reader may see, as "path:line text". */
export function literalsIn(source: Source): string[] {
  const found: string[] = [];
  const visit = (node: Node, place: Place): void => {
    const text = stringOf(node)?.trim();
    if (
      text &&
      !NAMES.test(text) &&
      !TECHNICAL_TEXT.test(text) &&
      ((place === 'shown' && LETTER.test(text)) || (place === 'code' && WORDS.test(text)))
    )
      found.push(`${source.path}:${lineOf(source.text, node.start)} ${text.replace(/\s+/g, ' ')}`);
    for (const [field, child] of childrenOf(node)) visit(child, placeOf(node, field, child, place));
  };
  visit(parse(source), 'code');
  return found;
}
