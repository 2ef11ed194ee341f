/** The popup: header, three tabs, and the entry that is opened over them. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../components/Notice.tsx';
import { StorageAlert } from '../../components/StorageAlert.tsx';
import { type Tab, TabPanel, Tabs } from '../../components/Tabs.tsx';
import { useTheme } from '../../components/useTheme.ts';
import { Wordmark } from '../../components/Wordmark.tsx';
import { roadmapProgress } from '../../core/roadmap.ts';
import type { Hit, Searcher } from '../../core/search.ts';
import { opensDetail } from '../../core/settings.ts';
import { withSite } from '../../core/sites.ts';
import { useEntry, useItem, useSettings, useStorageTrouble, useTicks } from '../../platform/hooks.ts';
import { hiddenItem, newsItem, RECENT_LIMIT, recentItem, savedItem } from '../../platform/storage.ts';
import { t } from '../../platform/text.ts';
import { usePanel } from '../../platform/usePanel.ts';
import { CareerTab } from './CareerTab.tsx';
import { DueLink } from './DueLink.tsx';
import { EntryScreen } from './EntryScreen.tsx';
import { PageTab } from './PageTab.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { SearchTab } from './SearchTab.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { useLookup } from './useLookup.ts';
import { usePage } from './usePage.ts';
import { useRoadmap } from './useRoadmap.ts';
import { useSearcher } from './useSearcher.ts';
import { useTrail } from './useTrail.ts';

type TabId = 'search' | 'page' | 'career';

interface AppProps {
  /** The toolbar popup (or a small window with the same page), or the side panel beside the article. */
  surface: 'popup' | 'panel';
  /** The search, which is being read already. */
  reading: Promise<Searcher>;
}

export function App({ surface, reading }: AppProps) {
  const [settings, setSettings] = useSettings();
  const search = useSearcher(reading);
  const [ticked, tick] = useTicks();
  const { page, reveal, passages } = usePage(surface === 'panel');
  const [recent, setRecent] = useItem(recentItem);
  const [saved] = useItem(savedItem);
  const [tab, setTab] = useState<TabId>('search');
  const roadmap = useRoadmap(tab === 'career');
  const [query, setQuery] = useState('');
  const [hidden = false, setHidden] = useItem(hiddenItem);
  const [news = '', setNews] = useItem(newsItem);
  const [detailTouched, setDetailOpen] = useState<boolean>();
  const detailOpen = detailTouched ?? (settings ? opensDetail(settings) : false);
  const openPanel = usePanel();
  const trail = useTrail();
  const [trouble, closeTrouble] = useStorageTrouble();
  const input = useRef<HTMLInputElement>(null);
  useTheme(settings?.theme);

  const searcher = search.state === 'ready' ? search.searcher : undefined;
  const list = (ids: readonly string[] = []): Hit[] => searcher?.list(ids) ?? [];
  const shown = useEntry(trail.current);
  // a page that was marked before an update may name an entry that is no more
  const missing = shown === null;

  // before the first paint: keys that are pressed at once are not lost
  useLayoutEffect(() => input.current?.focus(), []);

  const openFromSearch = (id: string): void => {
    if (recent) setRecent([id, ...recent.filter((other) => other !== id)].slice(0, RECENT_LIMIT));
    trail.open(id);
  };
  const switchSite = (host: string, on: boolean): void => {
    if (settings) setSettings(withSite(settings, host, on));
  };
  useLookup(
    surface === 'panel',
    searcher,
    (looked) => {
      setQuery(looked);
      setTab('search');
    },
    trail.open,
  );
  const goToSearch = (): void => {
    setTab('search');
    requestAnimationFrame(() => input.current?.focus());
  };
  const showOnPage = (id: string): void => {
    reveal(id);
    // the popup covers the page, the panel does not
    if (surface === 'popup') window.close();
  };

  const terms = page.state === 'answered' ? page.page.terms.terms.length : 0;
  const progress = roadmap && roadmapProgress(roadmap, ticked);
  const tabs: Tab<TabId>[] = [
    { id: 'search', label: t('popup.tab.search') },
    {
      id: 'page',
      label: t('popup.tab.page'),
      badge: terms ? { shown: String(terms), said: t('terms.count', terms) } : undefined,
    },
    {
      id: 'career',
      label: t('popup.tab.career'),
      badge: progress && {
        shown: `${progress.done}/${progress.of}`,
        said: t('stage.milestones', progress.of, [progress.done, progress.of]),
      },
    },
  ];

  return (
    <>
      <header class="popup-header">
        <h1>
          <Wordmark />
        </h1>
        <DueLink />
        <SiteSwitch page={page} settings={settings} onSwitch={switchSite} />
      </header>
      <main class="popup-main" hidden={shown !== undefined}>
        <Tabs<TabId> label="PainGloss" tabs={tabs} selected={tab} onSelect={setTab} />
        <TabPanel id="search" selected={tab}>
          <SearchTab
            search={search}
            query={query}
            recent={list(recent)}
            saved={list(saved)}
            inputRef={input}
            onQuery={setQuery}
            onOpen={openFromSearch}
          />
        </TabPanel>
        <TabPanel id="page" selected={tab} focusable>
          <PageTab
            page={page}
            settings={settings}
            hidden={hidden}
            passages={passages}
            onShow={() => setHidden(false)}
            onReveal={showOnPage}
            onExplain={trail.open}
            onSwitch={switchSite}
            onSearch={goToSearch}
          />
        </TabPanel>
        <TabPanel id="career" selected={tab} focusable>
          {roadmap && <CareerTab roadmap={roadmap} ticked={ticked} onTick={tick} guide="/guide.html#/career" />}
        </TabPanel>
      </main>
      {shown && (
        <main class="popup-main">
          <EntryScreen
            entry={shown}
            related={list(shown.related)}
            from={list(trail.previous ? [trail.previous] : [])[0]?.headword ?? t(`popup.tab.${tab}`)}
            detailOpen={detailOpen}
            onDetail={setDetailOpen}
            onOpen={trail.open}
            onBack={trail.back}
          />
        </main>
      )}
      {missing && (
        <main class="popup-main">
          <Notice title={t('popup.missing.title')} action={{ label: t('popup.missing.back'), onClick: trail.back }}>
            <p>{t('popup.missing.text')}</p>
          </Notice>
        </main>
      )}
      <PopupFooter
        hidden={hidden}
        onHide={setHidden}
        onPanel={surface === 'popup' && openPanel ? () => void openPanel().then(() => window.close()) : undefined}
        news={news}
        onNews={() => setNews('')}
      />
      <StorageAlert shown={trouble} onClose={closeTrouble} />
    </>
  );
}
