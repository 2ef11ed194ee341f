/** One item of a guide section: heading, text, correction, entries, sources. */
import type { ComponentChildren } from 'preact';
import type { Source } from '../core/entry.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import { type EntryLink, EntryLinks } from './EntryLinks.tsx';
import { Correction } from './GuideCheck.tsx';
import { SourceFold } from './SourceFold.tsx';

interface SectionItemProps {
  /** DOM id of the heading: the item's address ends in it. */
  id: string;
  title: string;
  /** A word or two beside the heading, such as what became of an organization. */
  aside?: ComponentChildren;
  correction: string | null;
  entries: readonly EntryLink[];
  sources: readonly Source[];
  hrefOfEntry(id: string): string | undefined;
  children: ComponentChildren;
}

export function SectionItem({ id, title, aside, correction, entries, sources, hrefOfEntry, children }: SectionItemProps) {
  return (
    <section class="item">
      <h2 id={id} tabIndex={-1} lang={CONTENT_LANGUAGE}>
        {title}
      </h2>
      {aside && <p class="item-aside">{aside}</p>}
      {children}
      {correction && <Correction text={correction} />}
      {entries.length > 0 && (
        <div>
          <h3 class="part" id={`${id}-entries`}>
            {t('item.inGlossary')}
          </h3>
          <EntryLinks links={entries} labelledBy={`${id}-entries`} hrefOf={hrefOfEntry} />
        </div>
      )}
      <SourceFold sources={sources} />
    </section>
  );
}
