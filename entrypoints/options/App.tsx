/** The options: every setting in one page, stored as soon as it is changed. */
import { StorageAlert } from '../../components/StorageAlert.tsx';
import { useTheme } from '../../components/useTheme.ts';
import { Wordmark } from '../../components/Wordmark.tsx';
import { useGlossary, useSettings, useStorageTrouble } from '../../platform/hooks.ts';
import { CategoriesPart } from './CategoriesPart.tsx';
import { DataPart } from './DataPart.tsx';
import { KnownPart } from './KnownPart.tsx';
import { LooksPart } from './LooksPart.tsx';
import { ReadingPart } from './ReadingPart.tsx';
import { ShortcutsPart } from './ShortcutsPart.tsx';
import { SitesPart } from './SitesPart.tsx';

const PARTS = [
  ['reading', 'Reading'],
  ['looks', 'How marks look'],
  ['categories', 'Kinds of terms'],
  ['sites', 'Sites'],
  ['known', 'Terms you know'],
  ['keyboard', 'Keyboard'],
  ['data', 'Your data'],
] as const;

export function App() {
  const [settings, setSettings] = useSettings();
  const glossary = useGlossary();
  const [trouble, closeTrouble] = useStorageTrouble();
  useTheme(settings?.theme);
  if (!settings) return <p class="waiting">Reading your settings…</p>;
  const part = { settings, onChange: (change: Partial<typeof settings>) => setSettings({ ...settings, ...change }) };
  const entries = glossary.state === 'ready' ? glossary.entries : [];
  return (
    <>
      <header class="sheet-header">
        <h1>
          <Wordmark /> <span class="sheet-title">options</span>
        </h1>
        <p class="sheet-lead">Changes count at once, on every open page.</p>
        <nav aria-label="Options">
          <ul class="sheet-nav">
            {PARTS.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
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
