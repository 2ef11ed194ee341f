/** All words of a text, one after the other. */
import { createWord, findWord, foldedText, readJoined, readWord } from '../../core/tokens.ts';

export interface CutWord {
  start: number;
  end: number;
  folded: string;
  joined: boolean;
}

export function cutWords(text: string): CutWord[] {
  const word = createWord();
  const words: CutWord[] = [];
  for (let at = findWord(text, 0); at < text.length; at = findWord(text, word.next)) {
    readWord(text, at, word);
    let joined = false;
    do {
      words.push({ start: word.start, end: word.end, folded: foldedText(text, word), joined });
      joined = true;
    } while (readJoined(text, word));
  }
  return words;
}
