/** Pages whose headers allow nothing. */

import { pageOf } from '../../pages.ts';
import { type Family, FOUND, TERMS } from '../hostile-page.ts';

const under = (name: string, headers: Record<string, string>, page = pageOf(TERMS)): Family[number] => ({
  name,
  page: { body: page, headers },
  marked: FOUND,
});

export const CSP: Family = [
  under('a page under a policy that allows nothing', { 'content-security-policy': "default-src 'none'" }),
  under('a page under Trusted Types without a policy', {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  under('a page in a sandbox', { 'content-security-policy': 'sandbox' }),
  under('a page in a sandbox that allows nothing else', {
    'content-security-policy': "sandbox; default-src 'none'; style-src 'none'; require-trusted-types-for 'script'",
  }),
  under('a page that is isolated from all others', {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
  }),
  under('a page that says no to every feature', {
    'permissions-policy': 'clipboard-write=(), fullscreen=(), idle-detection=(), storage-access=()',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  }),
  under(
    'a page whose policy stands in its head',
    {},
    pageOf(TERMS, `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'">`),
  ),
  {
    name: 'a page that counts what its policy had to block',
    page: {
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; img-src 'self'; script-src 'nonce-x'; require-trusted-types-for 'script'",
      },
      body: pageOf(`<script nonce="x">
      window.complaints = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => complaints.push([violatedDirective, blockedURI, sourceFile].join(' ')));
      new ReportingObserver((reports) => complaints.push(...reports.map(({ type, body }) => type + ' ' + JSON.stringify(body))), { buffered: true }).observe();
    </script>${TERMS}`),
    },
    marked: FOUND,
  },
];
