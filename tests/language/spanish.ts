/** Makes the fake browser of the tests in Node speak Spanish, and English again. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { getEnglish } from './english.ts';
import { getMessageFrom, type Messages } from './get-message.ts';
import { readLanguage } from './locales.ts';

const spanish: Messages = Object.fromEntries(
  [...(await readLanguage('es'))].map(([key, { forms }]) => [key.replaceAll('.', '_'), { message: Object.values(forms).join(' | ') }]),
);

type GetMessage = typeof fakeBrowser.i18n.getMessage;

export const speakSpanish = (): void => {
  fakeBrowser.i18n.getMessage = getMessageFrom({ ...spanish, '@@ui_locale': { message: 'es_MX' } }) as GetMessage;
};

export const speakEnglish = (): void => {
  fakeBrowser.i18n.getMessage = getEnglish as GetMessage;
};
