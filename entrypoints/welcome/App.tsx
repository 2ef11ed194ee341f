/** The welcome: what PainGloss does, a paragraph to try it on, what it may do in the browser, and the keys. */
import { useTheme } from '../../components/useTheme.ts';
import { Wordmark } from '../../components/Wordmark.tsx';
import { useSettings } from '../../platform/hooks.ts';
import { Pictures } from './Pictures.tsx';
import { TryIt } from './TryIt.tsx';
import { WhatIsNew } from './WhatIsNew.tsx';

export function App() {
  const [settings] = useSettings();
  useTheme(settings?.theme);
  return (
    <>
      <header class="sheet-header">
        <h1>
          <Wordmark /> <span class="sheet-title">explains pain medicine as you read</span>
        </h1>
      </header>
      <main class="sheet-main">
        {settings && <TryIt settings={settings} />}
        <Pictures />
        <Permissions />
        <Keys />
        <section class="sheet-part">
          <h2>What it is not</h2>
          <p>
            PainGloss is for reading, not for deciding on treatment. Every explanation names its source and the date on which it was
            checked; no clinician has reviewed them yet. In an emergency, call your local emergency number.
          </p>
        </section>
        <WhatIsNew />
      </main>
    </>
  );
}

function Permissions() {
  return (
    <section class="sheet-part">
      <h2>What it may do, and what it does</h2>
      <dl class="plain-terms">
        <div>
          <dt>“Read and change your data on all websites”</dt>
          <dd>
            Terms can stand on any page, so it has to look at each. It looks, underlines, and forgets. It changes nothing on the page, and
            never reads pages with a password field, nor what you type.
          </dd>
        </div>
        <div>
          <dt>Your data</dt>
          <dd>
            Nothing leaves this device: no account, no server, no counting of visits. Your options may travel with your browser’s own sync.
          </dd>
        </div>
        <div>
          <dt>You decide where</dt>
          <dd>
            One click in the toolbar popup turns it off on a site. Patient portals, mail, banks, and document editors are off from the
            start. <a href="/options.html#sites">Choose the sites</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Keys() {
  return (
    <section class="sheet-part">
      <h2>Without a mouse</h2>
      <p>
        <kbd>Alt+Shift+G</kbd> explains the next term on a page and takes you into the explanation. There, <kbd>n</kbd> and <kbd>p</kbd>{' '}
        step through the terms, and <kbd>Escape</kbd> brings you back to where you were. In the address bar, <kbd>pain</kbd> and a space
        search the glossary. <a href="/options.html#keyboard">See all keys, and change them</a>
      </p>
      <p class="button-row">
        <a class="button" href="/options.html">
          Options
        </a>
        <a class="button" href="/guide.html">
          The whole glossary and guide
        </a>
      </p>
    </section>
  );
}
