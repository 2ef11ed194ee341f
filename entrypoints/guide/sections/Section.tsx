/** The frame of a guide section: heading, a line on what it is, and one SectionItem per item. */
import type { ComponentChildren } from 'preact';
import { SectionItem } from '../../../components/SectionItem.tsx';
import { Checked } from '../../../components/SourceList.tsx';
import { hrefOf } from '../router.ts';
import type { PageProps } from '../routes.ts';
import { GUIDE_CHECKED, sourcesOf } from '../sources.ts';

interface Item {
  id: string;
  correction: string | null;
  entries: string[];
  sources: string[];
}

interface SectionProps<T extends Item> {
  page: PageProps;
  /** First part of the address; ids of headings begin with it. */
  section: string;
  title: string;
  lead: string;
  items: readonly T[];
  titleOf(item: T): string;
  asideOf?(item: T): ComponentChildren;
  /** Above the items. */
  head?: ComponentChildren;
  children(item: T): ComponentChildren;
}

export function Section<T extends Item>({ page, section, title, lead, items, titleOf, asideOf, head, children }: SectionProps<T>) {
  const { find, headingRef } = page;
  return (
    <>
      <h1 tabIndex={-1} ref={headingRef}>
        {title}
      </h1>
      <p class="lead">{lead}</p>
      <p class="entry-checked">
        <Checked date={GUIDE_CHECKED} />
      </p>
      {head}
      {items.map((item) => (
        <SectionItem
          key={item.id}
          id={`${section}-${item.id}`}
          title={titleOf(item)}
          aside={asideOf?.(item)}
          correction={item.correction}
          entries={item.entries.map(find).filter((entry) => entry !== undefined)}
          sources={sourcesOf(item.sources)}
          hrefOfEntry={(id) => hrefOf('glossary', id)}
        >
          {children(item)}
        </SectionItem>
      ))}
    </>
  );
}
