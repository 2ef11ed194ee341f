/** Types of find-browser.mjs, which is plain JavaScript because it runs before anything is installed. */
export type Which = 'chromium' | 'firefox';
export const BROWSERS: Record<Which, { variable: string; name: string; debian: string }>;
export function findBrowser(which: Which): string | undefined;
export function howToGet(which: Which): string;
