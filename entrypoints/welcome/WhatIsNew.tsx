/** What the last versions have brought. The popup leads here after an update, once. */
import news from '../../data/whats-new.json';

export function WhatIsNew() {
  return (
    <section class="sheet-part" id="whats-new">
      <h2>What is new</h2>
      {news.map(({ version, notes }) => (
        <div key={version}>
          <h3 class="part">Version {version}</h3>
          <ul class="notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
