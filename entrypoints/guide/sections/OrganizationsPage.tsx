/** The societies and boards that the source guide names, and what became of them. */
import organizations from '../../../data/guide/organizations.json';
import type { PageProps } from '../routes.ts';
import { Section } from './Section.tsx';

export function OrganizationsPage(page: PageProps) {
  return (
    <Section
      page={page}
      section="organizations"
      title="Organizations"
      lead="Societies and boards that the source guide names, and what became of each."
      items={organizations}
      titleOf={({ currentName, guideName }) => currentName ?? guideName}
      asideOf={({ status, founded }) => (founded ? `Founded ${founded}, ${status}` : status)}
    >
      {({ became, guideName, currentName, site, siteOf }) => (
        <>
          <p>{became}</p>
          {currentName && !currentName.startsWith(guideName) && <p class="item-note">In the guide: {guideName}.</p>}
          {site && (
            <p>
              {siteOf && `${siteOf}: `}
              <a href={site} target="_blank" rel="noopener">
                {new URL(site).host.replace(/^www\./, '')}
                <span class="visually-hidden"> (opens in a new tab)</span>
              </a>
            </p>
          )}
        </>
      )}
    </Section>
  );
}
