/** Lists of hosts as they are typed. */
import { describe, expect, it } from 'vitest';
import { readHosts } from '../../core/host-list.ts';

describe('a typed host', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['https://www.example.org/a/b?c#d', 'www.example.org'],
    ['http://localhost:8080', 'localhost'],
    ['user@example.org', 'example.org'],
    ['example.org.', 'example.org'],
    ['*.example.org', '*.example.org'],
    ['mail.*', 'mail.*'],
    ['*', '*'],
    ['192.168.0.1', '192.168.0.1'],
    ['xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
  ])('%j is kept as %s', (typed, host) => {
    expect(readHosts(typed)).toEqual({ hosts: [host], faults: [] });
  });

  it.each(['not a host', 'exa$mple.org', '-a.org', 'a..org', 'münchen.de', `${'a'.repeat(254)}.org`, '*a*b*c*d*e*'])(
    '%j is a fault',
    (typed) => {
      expect(readHosts(typed)).toEqual({ hosts: [], faults: [typed] });
    },
  );
});

describe('a list of hosts', () => {
  it.each([
    ['', []],
    ['\n\n  \n', []],
    ['a.org\nb.org', ['a.org', 'b.org']],
    ['a.org, b.org; c.org', ['a.org', 'b.org', 'c.org']],
    ['a.org\r\na.org\nA.org', ['a.org']],
  ])('%j holds %j', (text, hosts) => {
    expect(readHosts(text).hosts).toEqual(hosts);
  });

  it('keeps what is right beside what is not', () => {
    expect(readHosts('a.org\nno host\nb.org')).toEqual({ hosts: ['a.org', 'b.org'], faults: ['no host'] });
  });

  it('has 500 at most', () => {
    const { hosts, faults } = readHosts(Array.from({ length: 502 }, (_, i) => `a${i}.org`).join('\n'));
    expect([hosts.length, faults]).toEqual([500, ['a500.org', 'a501.org']]);
  });
});
