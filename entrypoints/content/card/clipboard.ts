/** Puts text on the clipboard, also where the page's rules or a plain http address keep the newer way from us. */

/** Resolves to whether the text is on the clipboard. Call it from a click or a key. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** The old way: the browser asks what is to be copied, and we answer before the page hears of it. */
function copyByEvent(text: string): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    answered = true;
  };
  addEventListener('copy', answer, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    removeEventListener('copy', answer, { capture: true });
  }
  return answered;
}
