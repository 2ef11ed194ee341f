/** The societies and boards that the source guide names, and what became of them. */
import { RichText } from '../../../components/RichText.tsx';
import organizations from '../../../data/guide/organizations.json';
import { CONTENT_LANGUAGE, language, t } from '../../../platform/text.ts';
import type { PageProps } from '../routes.ts';
import { Section } from './Section.tsx';

export function OrganizationsPage(page: PageProps) {
  return (
    <Section
      page={page}
      section="organizations"
      title={t('organizations.title')}
      lead={t('organizations.lead')}
      items={organizations}
      titleOf={({ currentName, guideName }) => currentName ?? guideName}
      asideOf={({ status, founded }) => {
        const parts = { status: (text: string) => <span lang={CONTENT_LANGUAGE}>{text}</span> };
        return founded ? <RichText text={t('organizations.founded', [founded, status])} parts={parts} /> : parts.status(status);
      }}
    >
      {({ became, guideName, currentName, site, siteOf }) => (
        <>
          <p lang={CONTENT_LANGUAGE}>{became}</p>
          {currentName && !currentName.startsWith(guideName) && (
            <p class="item-note">
              <RichText
                text={t('organizations.inGuide', [guideName])}
                parts={{ name: (text) => <bdi lang={CONTENT_LANGUAGE}>{text}</bdi> }}
              />
            </p>
          )}
          {site && (
            <p lang={CONTENT_LANGUAGE}>
              {siteOf && `${siteOf}: `}
              <a href={site} target="_blank" rel="noopener">
                {new URL(site).host.replace(/^www\./, '')}
                <span class="visually-hidden" lang={language()}>
                  {' '}
                  {t('link.newTab')}
                </span>
              </a>
            </p>
          )}
        </>
      )}
    </Section>
  );
}
