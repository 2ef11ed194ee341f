/** The guide: navigation, the page that the address asks for, and a foot that keeps the limits in sight. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { RichText } from '../../components/RichText.tsx';
import { StorageAlert } from '../../components/StorageAlert.tsx';
import { useTheme } from '../../components/useTheme.ts';
import { Wordmark } from '../../components/Wordmark.tsx';
import type { ListFilter } from '../../core/listing.ts';
import { useGlossary, useSettings, useStorageTrouble } from '../../platform/hooks.ts';
import { contentNote, t } from '../../platform/text.ts';
import { hrefOf, parseHash, SKIP, useVisit } from './router.ts';
import { ROUTES, routeOf } from './routes.ts';
import { GuideSearch } from './search/GuideSearch.tsx';
import { useArrival } from './useArrival.ts';

export function App() {
  const [settings] = useSettings();
  const glossary = useGlossary();
  const visit = useVisit();
  const [trouble, closeTrouble] = useStorageTrouble();
  const [filter, setFilter] = useState<ListFilter>({ text: '', category: '' });
  const main = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useTheme(settings?.theme);
  const note = contentNote();

  const byId = useMemo(() => new Map(glossary.state === 'ready' ? glossary.entries.map((entry) => [entry.id, entry]) : []), [glossary]);
  const find = useCallback((id: string) => byId.get(id), [byId]);

  const { section, item } = parseHash(visit.hash);
  const route = routeOf(section);
  const known = route.section === section;
  const Page = (known && item && route.ItemPage) || route.Page;
  const waits = route.needsGlossary && glossary.state !== 'ready';
  // entries that come later would move what was scrolled to
  useArrival(main, visit, !waits && glossary.state !== 'reading');

  return (
    <>
      <a class="skip" href={SKIP}>
        {t('guide.skip')}
      </a>
      <header class="guide-header">
        <a class="guide-home" href={hrefOf('glossary')}>
          <Wordmark /> <span class="guide-home-rest">{t('guide.subtitle')}</span>
        </a>
        <GuideSearch glossary={glossary} />
        <nav aria-label={t('guide.parts')}>
          <ul>
            {ROUTES.map(({ section: to, name }) => (
              <li key={to}>
                <a href={hrefOf(to)} aria-current={to === route.section ? (known && !item ? 'page' : 'true') : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {note && <p class="guide-note">{note}</p>}
      </header>
      <main id="main" class="guide-main" tabIndex={-1} ref={main}>
        {!waits && (
          <Page
            item={known ? item : undefined}
            cameFrom={visit.cameFrom}
            glossary={glossary}
            find={find}
            headingRef={heading}
            filter={filter}
            onFilter={setFilter}
          />
        )}
        {waits && glossary.state === 'reading' && <p class="waiting">{t('guide.reading')}</p>}
        {waits && glossary.state === 'failed' && (
          <Notice title={t('guide.failed.title')}>
            <p>{t('guide.failed.text')}</p>
          </Notice>
        )}
      </main>
      <footer class="guide-footer">
        <p>
          <RichText text={t('guide.foot')} parts={{ link: (text) => <a href={hrefOf('about')}>{text}</a> }} />
        </p>
      </footer>
      <StorageAlert shown={trouble} onClose={closeTrouble} />
    </>
  );
}
