/** The options: every setting in one page, stored as soon as it is changed. */
import { StorageAlert } from '../../components/StorageAlert.tsx';
import { useTheme } from '../../components/useTheme.ts';
import { Wordmark } from '../../components/Wordmark.tsx';
import { useGlossary, useSettings, useStorageTrouble } from '../../platform/hooks.ts';
import { t } from '../../platform/text.ts';
import { CategoriesPart } from './CategoriesPart.tsx';
import { DataPart } from './DataPart.tsx';
import { KnownPart } from './KnownPart.tsx';
import { LooksPart } from './LooksPart.tsx';
import { ReadingPart } from './ReadingPart.tsx';
import { ShortcutsPart } from './ShortcutsPart.tsx';
import { SitesPart } from './SitesPart.tsx';

const PARTS = ['reading', 'looks', 'categories', 'sites', 'known', 'keyboard', 'data'] as const;

export function App() {
  const [settings, setSettings] = useSettings();
  const glossary = useGlossary();
  const [trouble, closeTrouble] = useStorageTrouble();
  useTheme(settings?.theme);
  if (!settings) return <p class="waiting">{t('options.waiting')}</p>;
  const part = { settings, onChange: (change: Partial<typeof settings>) => setSettings({ ...settings, ...change }) };
  const entries = glossary.state === 'ready' ? glossary.entries : [];
  return (
    <>
      <header class="sheet-header">
        <h1>
          <Wordmark /> <span class="sheet-title">{t('options.subtitle')}</span>
        </h1>
        <p class="sheet-lead">{t('options.lead')}</p>
        <nav aria-label={t('options.parts')}>
          <ul class="sheet-nav">
            {PARTS.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`options.${id}.title`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="sheet-main">
        <ReadingPart {...part} />
        <LooksPart {...part} />
        <CategoriesPart {...part} entries={entries} />
        <SitesPart {...part} />
        <KnownPart entries={entries} />
        <ShortcutsPart />
        <DataPart />
      </main>
      <StorageAlert shown={trouble} onClose={closeTrouble} />
    </>
  );
}
