/** Search over the glossary and the guide's own texts. Built when the box is first used. */
import { useMemo, useState } from 'preact/hooks';
import { categoryName } from '../../../components/category-name.ts';
import type { FoundGroup } from '../../../components/FoundList.tsx';
import { createGuideSearcher } from '../../../core/guide-search.ts';
import { createSearcher } from '../../../core/search.ts';
import { searchIndexOf } from '../../../core/search-index.ts';
import type { Glossary } from '../../../platform/hooks.ts';
import { t } from '../../../platform/text.ts';
import { hrefOf } from '../router.ts';
import { guideParts } from './parts.ts';

/** So many of each kind: a list that one sees whole. */
const LIMIT = 6;

/** The groups that answer a query, and a function that has everything built. */
export function useEverything(glossary: Glossary, query: string): [groups: FoundGroup[], prepare: () => void] {
  const [wanted, setWanted] = useState(false);
  const entries = glossary.state === 'ready' ? glossary.entries : undefined;
  const searchEntries = useMemo(() => (wanted && entries ? createSearcher(searchIndexOf(entries)) : undefined), [wanted, entries]);
  const searchGuide = useMemo(() => (wanted ? createGuideSearcher(guideParts()) : undefined), [wanted]);
  const groups = useMemo(() => {
    const text = query.trim();
    if (!text) return [];
    const terms = (searchEntries?.search(text, LIMIT) ?? []).map(({ id, headword, category, gloss, name }) => ({
      href: hrefOf('glossary', id),
      title: name ? `${name} → ${headword}` : headword,
      kind: categoryName(category),
      text: gloss,
    }));
    const parts = (searchGuide?.(text, LIMIT) ?? []).map(({ href, title, page, excerpt }) => ({ href, title, kind: page, text: excerpt }));
    return [
      { label: t('guide.search.glossary'), found: terms },
      { label: t('guide.search.guide'), found: parts },
    ].filter(({ found }) => found.length > 0);
  }, [query, searchEntries, searchGuide]);
  return [groups, () => setWanted(true)];
}
