/** A list of host patterns as a reader types it: one a line, and addresses are taken for their hosts. */

export interface HostList {
  hosts: string[];
  /** Lines that are no hosts, as they were typed. */
  faults: string[];
}

/** Patterns kept at most: storage that syncs is small. */
const LIMIT = 500;

export function readHosts(text: string): HostList {
  const hosts = new Set<string>();
  const faults: string[] = [];
  for (const line of text.split(/[\n,;]+/)) {
    const typed = line.trim();
    if (!typed) continue;
    const host = hostOf(typed);
    if (host && hosts.size < LIMIT) hosts.add(host);
    else faults.push(typed);
  }
  return { hosts: [...hosts], faults };
}

/** "https://www.Example.org:8080/page" → "www.example.org"; undefined for what is no host. */
function hostOf(typed: string): string | undefined {
  const host = typed
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
  const stars = host.split('*').length - 1;
  // letters of other scripts are written in their ASCII form by browsers
  return host.length <= 253 && stars <= 4 && /^[a-z0-9*]([a-z0-9*.-]*[a-z0-9*])?$/.test(host) && !host.includes('..') ? host : undefined;
}
