/** The files as which a page's terms can be kept. What writes them is in `term-export.ts`, and is loaded when one is asked for. */

export type ExportFormat = 'markdown' | 'csv' | 'anki' | 'json';

export const EXPORT_FORMATS: Record<ExportFormat, { name: string; extension: string; type: string }> = {
  markdown: { name: 'Markdown', extension: 'md', type: 'text/markdown' },
  csv: { name: 'CSV', extension: 'csv', type: 'text/csv' },
  anki: { name: 'Anki', extension: 'txt', type: 'text/plain' },
  json: { name: 'JSON', extension: 'json', type: 'application/json' },
};
