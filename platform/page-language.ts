/** Tells a page of the extension's own which language its words are in: for screen readers, hyphens, quotes, direction. */
import { direction, language } from './text.ts';

/** Sets the document's language, direction and title. To be called before anything is drawn. */
export function setPageLanguage(title: string): void {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = title;
}
