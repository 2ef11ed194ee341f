/** The tab On this page: the terms that are marked there, or why there are none. */
import { Notice } from '../../components/Notice.tsx';
import { RichText } from '../../components/RichText.tsx';
import type { Settings } from '../../core/settings.ts';
import { isPrivateSite, isSiteOn } from '../../core/sites.ts';
import type { PageState } from '../../platform/page-port.ts';
import { t } from '../../platform/text.ts';
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
  const search = { label: t('popup.page.search'), onClick: onSearch };
  if (page.state === 'asking') return <p class="waiting">{t('popup.page.asking')}</p>;
  if (page.state === 'silent')
    return (
      <Notice title={t('popup.page.silent.title')} action={search}>
        <p>{t('popup.page.silent.where')}</p>
        <p>{t('popup.page.silent.menu')}</p>
        <p>{t('popup.page.silent.reload')}</p>
      </Notice>
    );
  const { host, terms } = page.page;
  if (hidden)
    return (
      <Notice title={t('popup.page.hidden.title')} action={{ label: t('popup.page.hidden.show'), onClick: onShow }}>
        <p>{t('popup.page.hidden.text')}</p>
      </Notice>
    );
  if (!page.page.on && host && settings && !isSiteOn(settings, host))
    return (
      <Notice title={t('popup.page.off.title')} action={{ label: t('popup.page.off.mark', [host]), onClick: () => onSwitch(host, true) }}>
        <p>
          <RichText text={t('popup.page.off.text', [host])} parts={{ host: (name) => <bdi>{name}</bdi> }} />
        </p>
        {isPrivateSite(settings, host) && <p>{t('popup.page.off.private')}</p>}
      </Notice>
    );
  if (terms.terms.length === 0) return <NoTerms page={page.page} search={search} />;
  return <PageTerms terms={terms} {...list} />;
}

function NoTerms({ page, search }: { page: PageState; search: { label: string; onClick(): void } }) {
  if (page.quiet === 'password')
    return (
      <Notice title={t('popup.page.alone')} action={search}>
        <p>{t('popup.page.password')}</p>
      </Notice>
    );
  if (page.quiet === 'language')
    return (
      <Notice title={t('popup.page.language.title')} action={search}>
        <p>{t('popup.page.language.text')}</p>
      </Notice>
    );
  if (!page.on)
    return (
      <Notice title={t('popup.page.alone')} action={search}>
        <p>{t('popup.page.kind')}</p>
      </Notice>
    );
  return (
    <Notice title={t('popup.page.none.title')} action={search}>
      <p>{t('popup.page.none.text')}</p>
    </Notice>
  );
}
