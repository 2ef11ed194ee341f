/** The stores' listing: within their limits, and the same as what the extension says of itself. */
import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, readLanguage } from '../language/locales.ts';

const listing = readFileSync('docs/store/listing.md', 'utf8');
const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml')) as Record<string, { message: string }>;
const section = (name: string): string =>
  new RegExp(`^## ${name}\\n([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'm').exec(listing)?.[1]?.trim() ?? '';

describe('the listing', () => {
  it.each([
    ['Name', 'name', 50],
    ['Summary', 'description', 132],
  ])('has the %s of the manifest, short enough for each store', (heading, key, limit) => {
    expect(section(heading)).toBe(messages[key]?.message);
    expect(section(heading).length).toBeLessThanOrEqual(limit);
  });

  it('has a description that no store cuts', () => {
    expect(section('Description').length).toBeGreaterThan(500);
    expect(section('Description').length).toBeLessThan(10_000);
  });

  it('says that it is no medical advice, and that no clinician has reviewed it', () => {
    expect(section('Description')).toMatch(/not medical advice/);
    expect(section('Description')).toMatch(/no clinician has reviewed/);
  });
});

describe('what the stores show of the manifest', () => {
  it.each(LANGUAGES)('is short enough in %s', async (language) => {
    const messages = await readLanguage(language);
    expect(messages.get('name')?.forms['']?.length).toBeLessThanOrEqual(50);
    expect(messages.get('description')?.forms['']?.length).toBeLessThanOrEqual(132);
  });
});
