/** What the built manifests ask of the reader and open to others: every bit of it explained in PRIVACY.md, and no more. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
  content_security_policy?: { extension_pages?: string };
  browser_specific_settings?: { gecko?: { data_collection_permissions?: { required?: string[] } } };
}

const manifestOf = (build: string): Manifest => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')) as Manifest;
const asked = ({ permissions, optional_permissions, host_permissions, optional_host_permissions, content_scripts }: Manifest): string[] => [
  ...(permissions ?? []),
  ...(optional_permissions ?? []),
  ...(host_permissions ?? []),
  ...(optional_host_permissions ?? []),
  ...(content_scripts ?? []).flatMap(({ matches }) => matches),
];

/** The names in code style in the first cell of each row of the table under "Permissions", where the row gives a reason. */
function explained(privacy: string): string[] {
  const section = /^## Permissions\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(privacy)?.[1] ?? '';
  return section.split('\n').flatMap((line) => {
    const [, names = '', reason = ''] = line.split('|');
    return reason.trim().length > 10 ? [...names.matchAll(/`([^`]+)`/g)].map((match) => match[1] as string) : [];
  });
}

const builds = ['chrome-mv3', 'firefox-mv3'] as const;
const table = explained(readFileSync('PRIVACY.md', 'utf8'));

describe('PRIVACY.md', () => {
  it.each(builds)('explains each permission of %s', (build) => {
    const all = [...new Set(asked(manifestOf(build)))];
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((name) => !table.includes(name))).toEqual([]);
  });

  it('explains none that no build asks for, and each once', () => {
    const all = builds.flatMap((build) => asked(manifestOf(build)));
    expect(table.filter((name) => !all.includes(name))).toEqual([]);
    expect(table).toHaveLength(new Set(table).size);
  });

  it('is read row by row: a row without a reason explains nothing', () => {
    expect(
      explained(
        '# A\n\n## Permissions\n| x | y |\n|---|---|\n| `a` | because of this and that |\n| `b` | |\n\n## C\n| `c` | no permission |\n',
      ),
    ).toEqual(['a']);
  });
});

describe.each(builds)('%s', (build) => {
  const manifest = manifestOf(build);

  it.each([
    'web_accessible_resources',
    'externally_connectable',
    'sandbox',
    'oauth2',
    'key',
    'update_url',
    'chrome_settings_overrides',
    'chrome_url_overrides',
  ])('has no %s', (field) => {
    expect(manifest).not.toHaveProperty(field);
  });

  it('lets its own pages load their own files and nothing else', () => {
    const rules = Object.fromEntries(
      (manifest.content_security_policy?.extension_pages ?? '').split(';').map((rule) => {
        const [name = '', ...values] = rule.trim().split(' ');
        return [name, values.join(' ')];
      }),
    );
    const { 'default-src': fallback, ...others } = rules;
    expect(fallback).toBe("'none'");
    expect(Object.values(others).filter((value) => value !== "'self'" && value !== "'none'")).toEqual([]);
    expect(rules).toMatchObject({ 'script-src': "'self'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" });
  });

  it('tells Firefox that nothing is collected', () => {
    const required = manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required;
    expect(required).toEqual(build === 'firefox-mv3' ? ['none'] : undefined);
  });
});
