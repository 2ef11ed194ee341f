/** The tab On this page: the terms that are marked there, or why there are none. */
import { Notice } from '../../components/Notice.tsx';
import type { Settings } from '../../core/settings.ts';
import { isPrivateSite, isSiteOn } from '../../core/sites.ts';
import type { PageState } from '../../platform/page-port.ts';
import { PageTerms } from './PageTerms.tsx';
import type { FollowedPage, Page } from './usePage.ts';

interface PageTabProps {
  page: Page;
  settings: Settings | undefined;
  /** Are all marks hidden for now? */
  hidden: boolean;
  passages: FollowedPage['passages'];
  onReveal(id: string): void;
  onExplain(id: string): void;
  onSwitch(host: string, on: boolean): void;
  onShow(): void;
  /** Go to the Search tab. */
  onSearch(): void;
}

export function PageTab({ page, settings, hidden, onSwitch, onShow, onSearch, ...list }: PageTabProps) {
  const search = { label: 'Search the glossary', onClick: onSearch };
  if (page.state === 'asking') return <p class="waiting">Asking the page…</p>;
  if (page.state === 'silent')
    return (
      <Notice title="This page is out of reach" action={search}>
        <p>Browsers keep extensions out of their own pages, extension stores, new tabs, and the built-in PDF viewer.</p>
        <p>There you can still select a word, open its context menu, and choose “Look up”.</p>
        <p>If this is an ordinary page that was open before PainGloss was installed, reload it once.</p>
      </Notice>
    );
  const { host, terms } = page.page;
  if (hidden)
    return (
      <Notice title="Marks are hidden for now" action={{ label: 'Show them again', onClick: onShow }}>
        <p>On all pages, until you show them again or restart the browser.</p>
      </Notice>
    );
  if (!page.page.on && host && settings && !isSiteOn(settings, host))
    return (
      <Notice title="Marking is off here" action={{ label: `Mark terms on ${host}`, onClick: () => onSwitch(host, true) }}>
        <p>
          Nothing is marked on <bdi>{host}</bdi>.
        </p>
        {isPrivateSite(settings, host) && (
          <p>It is on the list of sites that are left alone from the start: portals, mail, banks, documents.</p>
        )}
      </Notice>
    );
  if (terms.terms.length === 0) return <NoTerms page={page.page} search={search} />;
  return <PageTerms terms={terms} {...list} />;
}

function NoTerms({ page, search }: { page: PageState; search: { label: string; onClick(): void } }) {
  if (page.quiet === 'password')
    return (
      <Notice title="Left alone" action={search}>
        <p>This page has a password field. PainGloss neither reads nor marks such pages.</p>
      </Notice>
    );
  if (page.quiet === 'language')
    return (
      <Notice title="Another language" action={search}>
        <p>This page is in a language that the glossary does not cover. It explains English text for now.</p>
      </Notice>
    );
  if (!page.on)
    return (
      <Notice title="Left alone" action={search}>
        <p>PainGloss does not mark this kind of page, or marking is turned off for it.</p>
      </Notice>
    );
  return (
    <Notice title="No terms so far" action={search}>
      <p>This page holds no terms of pain medicine yet. They are listed here as soon as some appear.</p>
    </Notice>
  );
}
