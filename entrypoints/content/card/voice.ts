/** Says a term aloud, where the browser has a voice for it. */

/** Browsers load their voices late: the list is empty at first, also where there are some. */
export function watchVoices(onChange: () => void): void {
  if (!('speechSynthesis' in globalThis)) return;
  speechSynthesis.addEventListener?.('voiceschanged', onChange);
  speechSynthesis.getVoices();
}

/** Undefined where there is no voice: then there is nothing to press. */
export function sayer(text: string): (() => void) | undefined {
  if (!('speechSynthesis' in globalThis) || !speechSynthesis.getVoices().length) return undefined;
  return () => {
    const words = new SpeechSynthesisUtterance(text);
    words.lang = 'en-US';
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  };
}
