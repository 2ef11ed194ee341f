/** What the last versions have brought. The popup leads here after an update, once. */
import news from '../../data/whats-new.json';
import { CONTENT_LANGUAGE, t } from '../../platform/text.ts';

export function WhatIsNew() {
  return (
    <section class="sheet-part" id="whats-new">
      <h2>{t('welcome.news.heading')}</h2>
      {news.map(({ version, notes }) => (
        <div key={version}>
          <h3 class="part">{t('welcome.news.version', [version])}</h3>
          <ul class="notes" lang={CONTENT_LANGUAGE}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
