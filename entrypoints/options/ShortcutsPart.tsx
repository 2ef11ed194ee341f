/** The keys of the extension's commands, and the way to where they are changed. */
import { useEffect, useState } from 'preact/hooks';
import { getShortcuts, openShortcutSettings, type Shortcut } from '../../platform/shortcuts.ts';
import { Part } from './Part.tsx';

/** Keys that work only while an explanation has the focus. */
const IN_CARD: [string, string][] = [
  ['n', 'Next term'],
  ['p', 'Previous term'],
  ['d', 'Clinical detail'],
  ['s', 'Save'],
  ['Escape', 'Close, and back to where you were'],
];

export function ShortcutsPart() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  const [byHand, setByHand] = useState(false);
  useEffect(() => {
    const read = (): void => void getShortcuts().then(setShortcuts);
    read();
    // the reader may come back from the browser's page
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return (
    <Part id="keyboard" title="Keyboard" lead="No key is taken while you type.">
      <dl class="keys">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="figure">no key yet</span>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" onClick={() => openShortcutSettings().catch(() => setByHand(true))}>
          Change these keys in the browser
        </button>
      </p>
      <p class="field-note" role="status">
        {byHand && 'Your browser opens that page only by hand: go to its add-ons, and choose “Manage extension shortcuts”.'}
      </p>
      <h3 class="part">While an explanation has the focus</h3>
      <dl class="keys">
        {IN_CARD.map(([key, does]) => (
          <div key={key}>
            <dt>{does}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
