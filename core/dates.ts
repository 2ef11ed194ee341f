/** Dates as a reader sees them. */

/** "2026-11-24" → "November 24, 2026"; anything else comes back as it is. */
export function formatDate(iso: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(iso) ? new Date(iso) : undefined;
  return date?.getTime() ? date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }) : iso;
}
