/** Language, direction, dates and numbers, as the browser and its messages have them. */
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentNote, dateText, direction, language, numberText, t } from '../../platform/text.ts';
import { getEnglish } from '../language/english.ts';

/** As if the messages were in one language and the browser in another. */
function speak(code: string, browsers: string, more: Record<string, string> = {}): void {
  const own: Record<string, string> = { language_code: code, '@@ui_locale': browsers, ...more };
  const getMessage = (name: string, substitutions?: string[]): string => own[name] ?? getEnglish(name, substitutions);
  fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage;
}

afterEach(() => speak('en', 'en_US'));

describe('the language of a page', () => {
  it.each([
    ['en', 'en_US', 'en-US'],
    ['en', 'en_GB', 'en-GB'],
    ['en', 'en', 'en'],
    ['es', 'es_MX', 'es-MX'],
    ['es', 'es_419', 'es-419'],
    // a browser in a language that we do not have shows us in English
    ['en', 'de', 'en'],
    ['en', 'ar', 'en'],
    // Chromium without the language's own resources
    ['es', 'en_US', 'es'],
    // no mistaking one for another that begins alike
    ['es', 'est', 'es'],
  ])('with messages in %s, in a browser in %s, is %s', (code, browsers, expected) => {
    speak(code, browsers);
    expect(language()).toBe(expected);
  });
});

describe('the direction', () => {
  it.each([
    ['ltr', 'ltr'],
    ['rtl', 'rtl'],
    ['', 'ltr'],
  ])('%s of the messages is %s', (said, expected) => {
    speak('en', 'en', { language_direction: said });
    expect(direction()).toBe(expected);
  });
});

describe('dates and numbers', () => {
  it.each([
    ['en', 'en_US', 'November 24, 2026', '12,345'],
    ['en', 'en_GB', '24 November 2026', '12,345'],
    ['es', 'es_MX', '24 de noviembre de 2026', '12,345'],
    ['es', 'es_ES', '24 de noviembre de 2026', '12.345'],
    ['en', 'de', 'November 24, 2026', '12,345'],
  ])('with messages in %s, in a browser in %s', (code, browsers, date, number) => {
    speak(code, browsers);
    expect(dateText('2026-11-24')).toBe(date);
    expect(dateText('2020')).toBe('2020');
    expect(numberText(12345)).toBe(number);
  });
});

describe('the note on the language of the entries', () => {
  it('is for readers of other languages', () => {
    expect(contentNote()).toBeUndefined();
    speak('es', 'es', { language_content: 'En inglés.' });
    expect(contentNote()).toBe('En inglés.');
  });
});

describe('a message', () => {
  it.each([
    [t('terms.count', 1), '1 term'],
    [t('terms.count', 0), '0 terms'],
    [t('terms.count', 7), '7 terms'],
    [t('stage.milestones', 1, [0, 1]), '0 of 1 milestone'],
    [t('card.position', [3, 41]), '3 of 41'],
    [t('card.say', ['$1 & $$']), 'Say $1 & $$'],
  ])('is %s', (made, expected) => {
    expect(made).toBe(expected);
  });
});
