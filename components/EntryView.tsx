/** One entry in full: names, gloss, clinical detail, related entries, sources. */
import type { ComponentChildren, RefObject } from 'preact';
import type { Entry } from '../core/entry.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import { categoryName } from './category-name.ts';
import { EntryNames } from './EntryNames.tsx';
import { Checked, SourceList } from './SourceList.tsx';

interface EntryViewProps {
  entry: Entry;
  /** Level of the headword's heading; parts are headed one level deeper. */
  level: 1 | 2;
  /** Takes the focus when the view opens. */
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** Folds the definition under "Clinical detail"; without it the definition stands open under that heading. */
  fold?: { open: boolean; onToggle(open: boolean): void };
  /** EntryActions, under the gloss. */
  actions: ComponentChildren;
  /** EntryLinks to the related entries, or nothing. `id` of their heading: "entry-related". */
  related: ComponentChildren;
}

export function EntryView({ entry, level, headingRef, fold, actions, related }: EntryViewProps) {
  const Headword: 'h1' | 'h2' = level === 1 ? 'h1' : 'h2';
  const Part: 'h2' | 'h3' = level === 1 ? 'h2' : 'h3';
  return (
    <article class="entry">
      <p class="category">{categoryName(entry.category)}</p>
      <Headword class="headword entry-headword" lang={CONTENT_LANGUAGE} dir="auto" tabIndex={-1} ref={headingRef}>
        {entry.headword}
      </Headword>
      <p class="entry-gloss" lang={CONTENT_LANGUAGE} dir="auto">
        {entry.gloss}
      </p>
      {actions}
      {entry.definition &&
        (fold ? (
          <details class="entry-detail" open={fold.open} onToggle={(event) => fold.onToggle(event.currentTarget.open)}>
            <summary>{t('entry.detail')}</summary>
            <p lang={CONTENT_LANGUAGE} dir="auto">
              {entry.definition}
            </p>
          </details>
        ) : (
          <section class="entry-detail">
            <Part class="part">{t('entry.detail')}</Part>
            <p lang={CONTENT_LANGUAGE} dir="auto">
              {entry.definition}
            </p>
          </section>
        ))}
      <EntryNames entry={entry} />
      {related && (
        <section>
          <Part class="part" id="entry-related">
            {t('entry.related')}
          </Part>
          {related}
        </section>
      )}
      <section>
        <Part class="part" id="entry-sources">
          {t('entry.sources')}
        </Part>
        {entry.sources.length > 0 ? (
          <>
            <SourceList sources={entry.sources} labelledBy="entry-sources" />
            <p class="entry-checked">
              <Checked date={entry.checked} />
            </p>
          </>
        ) : (
          <p class="entry-checked">{t('entry.noSource')}</p>
        )}
      </section>
    </article>
  );
}
