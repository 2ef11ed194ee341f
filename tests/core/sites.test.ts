/** On which sites pages are marked, and turning one of them on or off. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../core/settings.ts';
import { coversHost, isPrivateSite, isSiteOn, PRIVATE_SITES, withSite } from '../../core/sites.ts';
import { RUNS } from './text-arbitraries.ts';

describe('a host pattern', () => {
  it.each([
    ['example.org', 'example.org', true],
    ['example.org', 'www.example.org', false],
    ['example.org', 'badexample.org', false],
    ['*.example.org', 'www.example.org', true],
    ['*.example.org', 'a.b.example.org', true],
    ['*.example.org', 'example.org', true],
    ['*.example.org', 'badexample.org', false],
    ['*.example.org', 'example.org.evil.com', false],
    ['EXAMPLE.org', 'example.ORG', true],
    [' example.org ', 'example.org', true],
    ['*', 'example.org', true],
    ['mail.*', 'mail.example.org', true],
    ['mail.*', 'email.example.org', false],
    ['mail.*', 'mail', false],
    ['my*.example.org', 'mychart.example.org', true],
    ['my*.example.org', 'my.example.org', true],
    ['my*.example.org', 'example.org', false],
    ['a*b*c', 'aXbXc', true],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'acb', false],
    ['ab*ba', 'aba', false],
    ['a.c', 'abc', false],
    ['', 'example.org', false],
    ['', '', true],
    ['localhost', 'localhost', true],
    ['192.168.0.1', '192.168.0.1', true],
    ['*.0.1', '192.168.0.1', true],
    ['e.ample.org', 'example.org', false],
  ])('"%s" and the host "%s": %s', (pattern, host, expected) => {
    expect(coversHost(pattern, host)).toBe(expected);
  });
});

describe('a site', () => {
  it.each<[string, Partial<Settings>, string, boolean]>([
    ['is on by default', {}, 'example.org', true],
    ['is off where everything is off', { enabled: false }, 'example.org', false],
    ['is off where it is listed', { offSites: ['example.org'] }, 'example.org', false],
    ['is off where a pattern covers it', { offSites: ['*.example.org'] }, 'www.example.org', false],
    ['is on where another is listed', { offSites: ['example.com'] }, 'example.org', true],
    ['is on although it is listed for the other mode', { onSites: ['example.com'] }, 'example.org', true],
    ['is off where only others are on', { siteMode: 'only', onSites: ['example.com'] }, 'example.org', false],
    ['is on where it is among those', { siteMode: 'only', onSites: ['example.org'] }, 'example.org', true],
    ['is on where a pattern among those covers it', { siteMode: 'only', onSites: ['*.org'] }, 'example.org', true],
    ['is off where it is among those, but everything is off', { enabled: false, siteMode: 'only', onSites: ['a.org'] }, 'a.org', false],
    ['is off where both lists name it', { onSites: ['a.org'], offSites: ['a.org'] }, 'a.org', false],
    ['is on where it is listed and a pattern says off', { onSites: ['a.org'], offSites: ['*.org'] }, 'a.org', true],
    ['is off where it is listed and a pattern says on', { onSites: ['*.org'], offSites: ['a.org'] }, 'a.org', false],
    ['is on where the longer pattern says on', { onSites: ['*.a.org'], offSites: ['*.org'] }, 'www.a.org', true],
    ['is off where it is private', {}, 'mail.google.com', false],
    ['is on where it is private and listed', { onSites: ['mail.google.com'] }, 'mail.google.com', true],
    ['is on where it is private no more', { privateSites: [] }, 'mail.google.com', true],
    ['without a host (a file) is on by default', {}, '', true],
  ])('%s', (_, change, host, expected) => {
    expect(isSiteOn({ ...DEFAULTS, ...change }, host)).toBe(expected);
  });
});

describe('turning a site', () => {
  it.each<[string, Partial<Settings>, boolean, Partial<Settings>]>([
    ['off lists it', {}, false, { offSites: ['a.org'] }],
    ['off lists it beside others', { offSites: ['b.org'] }, false, { offSites: ['b.org', 'a.org'] }],
    ['off twice lists it once', { offSites: ['a.org'] }, false, { offSites: ['a.org'] }],
    ['off leaves a pattern that covers it', { offSites: ['*.org'] }, false, { offSites: ['*.org'] }],
    ['on takes it out', { offSites: ['a.org', 'b.org'] }, true, { offSites: ['b.org'] }],
    [
      'on leaves patterns, and lists it',
      { offSites: ['*.org', 'a.org', 'b.com'] },
      true,
      { offSites: ['*.org', 'b.com'], onSites: ['a.org'] },
    ],
    ['on lists a private one', { privateSites: ['a.*'] }, true, { onSites: ['a.org'], offSites: [] }],
    ['off takes out a private one', { privateSites: ['a.*'], onSites: ['a.org'] }, false, { onSites: [], offSites: [] }],
    ['on turns everything on', { enabled: false }, true, { enabled: true, offSites: [] }],
    ['off leaves everything off', { enabled: false }, false, { enabled: false, offSites: ['a.org'] }],
    ['on lists it in mode "only"', { siteMode: 'only' }, true, { onSites: ['a.org'], offSites: [] }],
    ['on leaves a pattern that covers it in mode "only"', { siteMode: 'only', onSites: ['*.org'] }, true, { onSites: ['*.org'] }],
    ['off takes it out in mode "only"', { siteMode: 'only', onSites: ['a.org', 'b.org'] }, false, { onSites: ['b.org'] }],
    [
      'off leaves patterns in mode "only", and lists it',
      { siteMode: 'only', onSites: ['*.org', 'b.com'] },
      false,
      { onSites: ['*.org', 'b.com'], offSites: ['a.org'] },
    ],
  ])('%s', (_, before, on, after) => {
    expect(withSite({ ...DEFAULTS, ...before }, 'a.org', on)).toMatchObject(after);
  });

  it('changes no other setting, and not the settings given', () => {
    const before: Settings = { ...DEFAULTS, theme: 'dark', offSites: ['b.org'] };
    const { offSites: _, ...rest } = withSite(before, 'a.org', false);
    expect(rest).toEqual({ ...DEFAULTS, theme: 'dark', offSites: undefined });
    expect(before.offSites).toEqual(['b.org']);
  });

  it('has that effect, whatever was set before', () => {
    const pattern = fc.constantFrom('a.org', '*.org', '*.a.org', 'b.org', 'A.ORG', '', '*', 'www.a.org');
    const settings = fc.record({
      enabled: fc.boolean(),
      siteMode: fc.constantFrom('everywhere' as const, 'only' as const),
      offSites: fc.array(pattern),
      onSites: fc.array(pattern),
      privateSites: fc.array(pattern),
    });
    fc.assert(
      fc.property(settings, fc.constantFrom('a.org', 'www.a.org', 'A.org', ''), fc.boolean(), (change, host, on) => {
        const after = withSite({ ...DEFAULTS, ...change }, host, on);
        expect(isSiteOn(after, host)).toBe(on && after.enabled);
        expect(after.enabled).toBe(on || change.enabled);
      }),
      RUNS,
    );
  });
});

describe('the list of private sites', () => {
  it.each([
    'mychart.clevelandclinic.org',
    'mail.google.com',
    'outlook.live.com',
    'docs.google.com',
    'www.chase.com',
    'secure.bankofamerica.com',
  ])('covers %s', (host) => {
    expect(isPrivateSite(DEFAULTS, host)).toBe(true);
  });

  it.each([
    'www.nih.gov',
    'en.wikipedia.org',
    'www.mayoclinic.org',
    'my.clevelandclinic.org',
    'www.google.com',
    'www.nytimes.com',
    'www.va.gov',
    '',
  ])('does not cover "%s"', (host) => {
    expect(isSiteOn(DEFAULTS, host)).toBe(true);
  });

  it('is not the reason where a site was turned off', () => {
    expect(isPrivateSite({ ...DEFAULTS, offSites: ['mail.google.com'] }, 'mail.google.com')).toBe(false);
  });

  it('holds each pattern once', () => {
    expect(new Set(PRIVATE_SITES).size).toBe(PRIVATE_SITES.length);
  });
});
