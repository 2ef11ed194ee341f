/** `getMessage` of a browser that is in English, over the real messages. */
import messages from 'virtual:english-messages';
import { getMessageFrom } from './get-message.ts';

export const getEnglish = getMessageFrom({ ...messages, '@@ui_locale': { message: 'en_US' } });
