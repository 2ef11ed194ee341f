/** The little that the bench uses of packages without types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    markRegExp(terms: RegExp, options: { done: (total: number) => void }): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(root: Element, options: { preset: 'prose'; find: RegExp; wrap: string }): unknown;
}
