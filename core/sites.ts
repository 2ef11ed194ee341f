/** On which sites pages are marked: patterns of hosts, and what happens when one site is switched. */
import type { Settings } from './settings.ts';

/**
 * Hosts on which nothing is marked unless the reader asks for it: what stands there is private, or is being written.
 * A reader can change the list in the options.
 */
export const PRIVATE_SITES: string[] = [
  // patient portals
  'mychart.*',
  '*.mychart.org',
  '*.followmyhealth.com',
  '*.athenahealth.com',
  '*.healow.com',
  '*.iqhealth.com',
  '*.nextmd.com',
  '*.myhealth.va.gov',
  'patientportal.*',
  // mail
  'mail.*',
  'webmail.*',
  'outlook.*',
  'app.fastmail.com',
  '*.icloud.com',
  // banks
  'banking.*',
  'onlinebanking.*',
  '*.paypal.com',
  '*.chase.com',
  '*.bankofamerica.com',
  '*.wellsfargo.com',
  '*.citi.com',
  '*.capitalone.com',
  // documents
  'docs.google.com',
  '*.officeapps.live.com',
  '*.sharepoint.com',
  '*.cloud.microsoft',
  '*.notion.so',
  '*.overleaf.com',
];

/**
 * Does a host pattern cover this host? "example.org" covers that host alone, "*.example.org" its subdomains too, and a
 * star elsewhere stands for anything ("mail.*").
 */
export function coversHost(pattern: string, host: string): boolean {
  const wanted = pattern.trim().toLowerCase();
  const name = host.toLowerCase();
  if (!wanted.includes('*')) return wanted === name;
  if (wanted.startsWith('*.') && name === wanted.slice(2)) return true;
  const [first, ...rest] = wanted.split('*');
  const last = rest.pop() as string;
  let at = (first as string).length;
  if (!name.startsWith(first as string)) return false;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}

/** How exactly a list names a host: 0 not at all, a host itself above every pattern, a longer pattern above a shorter one. */
function strength(list: readonly string[], host: string): number {
  return Math.max(
    0,
    ...list.filter((pattern) => coversHost(pattern, host)).map((pattern) => (pattern.includes('*') ? pattern.length : 1000)),
  );
}

/** Are pages of this host marked? Of two lists that name it, the one that names it more exactly counts. */
export function isSiteOn(settings: Settings, host: string): boolean {
  if (!settings.enabled) return false;
  const on = strength(settings.onSites, host);
  const off = strength(settings.offSites, host);
  if (on || off) return on > off;
  return settings.siteMode === 'everywhere' && !strength(settings.privateSites, host);
}

/** Is the host off for no other reason than that it is on the list of private sites? */
export function isPrivateSite(settings: Settings, host: string): boolean {
  return !isSiteOn(settings, host) && isSiteOn({ ...settings, privateSites: [] }, host);
}

/** The settings with this host turned on or off. Patterns stay as they are: the host itself outdoes them. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = (list: readonly string[]): string[] => list.filter((pattern) => pattern.trim().toLowerCase() !== host.toLowerCase());
  const next = {
    ...settings,
    enabled: on || settings.enabled,
    onSites: others(settings.onSites),
    offSites: others(settings.offSites),
  };
  if (isSiteOn({ ...next, enabled: true }, host) === on) return next;
  const key = on ? 'onSites' : 'offSites';
  return { ...next, [key]: [...next[key], host] };
}
