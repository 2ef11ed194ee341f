/** Looks for words that are in another language than their page says of them. Runs inside a page in a made language. */

/**
 * Words outside `lang="en"` without the sign of the made language, which are thus no message, and messages inside it.
 * `sign` is the source of an expression that every message of the language fits, `mark` one that nothing in English
 * does. Left alone: the product's name, names of keys, and what Intl wrote.
 */
export function strangeWords(root: ParentNode, sign: string, mark: string): string[] {
  const found = new Set<string>();
  const isMessage = new RegExp(sign, 'iu');
  const isMade = new RegExp(mark, 'u');
  const look = (text: string, element: Element, where: string): void => {
    if (
      !/\p{L}{2}/u.test(text) ||
      text.trim() === 'PainGloss' ||
      element.closest('script, style, .wordmark, kbd, code, time, [role="timer"]')
    )
      return;
    const isEnglish = element.closest('[lang]')?.getAttribute('lang') === 'en';
    if (isEnglish ? isMade.test(text) : !isMessage.test(text))
      found.add(
        `${isEnglish ? 'message as English' : 'no message'}, ${where} of ${element.tagName.toLowerCase()}: “${text.trim().slice(0, 60)}”`,
      );
  };
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    if (node.parentElement) look(node.nodeValue ?? '', node.parentElement, 'text');
  for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) look(element.getAttribute(name) ?? '', element, name);
  return [...found];
}
