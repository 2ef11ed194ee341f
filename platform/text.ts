/**
 * The words of the user interface: `locales/*.yml`, as the browser's own messages, in the browser's language where it is
 * one of ours and else in English. Nothing of them is in a script. This is the one file of platform that drawing parts
 * (components/, the card) may import; it changes nothing.
 */
import { i18n } from '#i18n';
import { formatDate } from '../core/dates.ts';

/** The message with a key such as "popup.search.label"; a number chooses the plural form, an array fills $1, $2 … in. */
export const { t } = i18n;

/**
 * The language that the messages are in, as BCP 47, with the region of the reader's browser where the language agrees:
 * "es-MX", "en-GB"; "en" in a browser that is in German.
 */
export function language(): string {
  const spoken = t('language.code');
  const browsers = t('@@ui_locale').replace('_', '-');
  return browsers.split('-')[0] === spoken ? browsers : spoken;
}

/** Where lines of the messages begin. The browser's own direction would be wrong where it shows English for want of Arabic. */
export const direction = (): 'ltr' | 'rtl' => (t('language.direction') === 'rtl' ? 'rtl' : 'ltr');

/** "2026-11-24" as readers of the language write it, in full; anything else comes back as it is. */
export const dateText = (iso: string): string => formatDate(iso, language());

/** 12345.6 as "12,345.6", or however the language groups digits. */
export const numberText = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** "4, 5, and 6": a list as the language has it. */
export const listText = (items: readonly string[]): string => new Intl.ListFormat(language()).format(items);

/** Language of what is explained: entries, roadmap, guide. Marked wherever it stands among words in another language. */
export const CONTENT_LANGUAGE = 'en';

/** Says in which language the content is, where it is not the one of these words. */
export const contentNote = (): string | undefined => (t('language.code') === CONTENT_LANGUAGE ? undefined : t('language.content'));
