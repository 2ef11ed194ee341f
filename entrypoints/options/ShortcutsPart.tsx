/** The keys of the extension's commands, and the way to where they are changed. */
import { useEffect, useState } from 'preact/hooks';
import { getShortcuts, openShortcutSettings, type Shortcut } from '../../platform/shortcuts.ts';
import { t } from '../../platform/text.ts';
import { Part } from './Part.tsx';

/** Keys that work only while an explanation has the focus. */
const IN_CARD = [
  ['n', 'next'],
  ['p', 'previous'],
  ['d', 'detail'],
  ['s', 'save'],
  ['Escape', 'close'],
] as const;

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
    <Part id="keyboard" title={t('options.keyboard.title')} lead={t('options.keyboard.lead')}>
      <dl class="keys">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="figure">{t('options.keyboard.none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" onClick={() => openShortcutSettings().catch(() => setByHand(true))}>
          {t('options.keyboard.change')}
        </button>
      </p>
      <p class="field-note" role="status">
        {byHand && t('options.keyboard.byHand')}
      </p>
      <h3 class="part">{t('options.keyboard.inCard')}</h3>
      <dl class="keys">
        {IN_CARD.map(([key, does]) => (
          <div key={key}>
            <dt>{t(`options.keyboard.${does}`)}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
