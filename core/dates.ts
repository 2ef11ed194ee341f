/** Dates as a reader sees them. */

/** "2026-11-24" → "November 24, 2026", or as the language (BCP 47) has it; anything else comes back as it is. */
export function formatDate(iso: string, language: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(iso) ? new Date(iso) : undefined;
  return date?.getTime() ? date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }) : iso;
}
