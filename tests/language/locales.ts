/** The messages of every language, by key, as their files have them. */
import { readdirSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

export interface Message {
  /** One form, or several by their number: 1, n. */
  forms: Record<string, string>;
  isPlural: boolean;
}

export type Language = Map<string, Message>;

/** Messages of one file. The predefined ones of the browser, "@@ui_locale" and such, are left out. */
export async function readLanguage(name: string): Promise<Language> {
  const messages = await parseMessagesFile(`locales/${name}.yml`);
  return new Map(
    messages
      .map((each): [string, Message] => [
        each.key.join('.'),
        each.type === 'plural'
          ? { forms: { ...each.plurals }, isPlural: true }
          : { forms: { '': (each as { message: string }).message }, isPlural: false },
      ])
      .filter(([key]) => !key.startsWith('@@')),
  );
}

/** Names of the files in locales/, without the ending. */
export const LANGUAGES = readdirSync('locales').map((file) => file.replace(/\.yml$/, ''));

/** What must be the same in every language: substitutions, tags and `%s`, each as often as it stands in the text. */
export const slotsOf = (text: string): string[] => (text.match(/\$[1-9]|<\/?\w+>|%s/g) ?? []).sort();
