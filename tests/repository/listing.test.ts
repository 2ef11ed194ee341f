/** The stores' listings: within their limits, and the same as what the extension says of itself in each language. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, readLanguage } from '../language/locales.ts';

/** What every listing must say, whatever else it says. */
const PROMISES: Record<string, RegExp[]> = {
  en: [/not medical advice/, /no clinician has reviewed/],
  es: [/No es consejo médico/, /ningún profesional clínico ha revisado/, /están en inglés/],
};

describe.each(LANGUAGES)('the listing in %s', async (language) => {
  const listing = readFileSync(`docs/store/listing${language === 'en' ? '' : `.${language}`}.md`, 'utf8');
  const messages = await readLanguage(language);
  const section = (name: string): string =>
    new RegExp(`^## ${name}\\n([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'm').exec(listing)?.[1]?.trim() ?? '';

  it.each([
    ['Name', 'name', 50],
    ['Summary', 'description', 132],
  ])('has the %s of the manifest, short enough for each store', (heading, key, limit) => {
    expect(section(heading)).toBe(messages.get(key)?.forms['']);
    expect(section(heading).length).toBeLessThanOrEqual(limit);
  });

  it('has a description that no store cuts', () => {
    expect(section('Description').length).toBeGreaterThan(500);
    expect(section('Description').length).toBeLessThan(10_000);
  });

  it('says that it is no medical advice, and that no clinician has reviewed it', () => {
    expect(PROMISES[language]?.length).toBeGreaterThan(1);
    for (const promise of PROMISES[language] ?? []) expect(section('Description')).toMatch(promise);
  });
});
