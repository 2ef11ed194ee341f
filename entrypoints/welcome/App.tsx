/** The welcome: what PainGloss does, a paragraph to try it on, what it may do in the browser, and the keys. */
import { RichText } from '../../components/RichText.tsx';
import { useTheme } from '../../components/useTheme.ts';
import { Wordmark } from '../../components/Wordmark.tsx';
import { useSettings } from '../../platform/hooks.ts';
import { t } from '../../platform/text.ts';
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
          <Wordmark /> <span class="sheet-title">{t('welcome.subtitle')}</span>
        </h1>
      </header>
      <main class="sheet-main">
        {settings && <TryIt settings={settings} />}
        <Pictures />
        <Permissions />
        <Keys />
        <section class="sheet-part">
          <h2>{t('welcome.not.heading')}</h2>
          <p>{t('welcome.not.text')}</p>
        </section>
        <WhatIsNew />
      </main>
    </>
  );
}

function Permissions() {
  return (
    <section class="sheet-part">
      <h2>{t('welcome.may.heading')}</h2>
      <dl class="plain-terms">
        {(['access', 'data', 'where'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`welcome.may.${name}.term`)}</dt>
            <dd>
              <RichText text={t(`welcome.may.${name}.text`)} parts={{ link: (text) => <a href="/options.html#sites">{text}</a> }} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Keys() {
  return (
    <section class="sheet-part">
      <h2>{t('welcome.keys.heading')}</h2>
      <p>
        <RichText
          text={t('welcome.keys.text')}
          parts={{
            key: (name) => <kbd>{name}</kbd>,
            link: (text) => <a href="/options.html#keyboard">{text}</a>,
          }}
        />
      </p>
      <p class="button-row">
        <a class="button" href="/options.html">
          {t('welcome.keys.options')}
        </a>
        <a class="button" href="/guide.html">
          {t('welcome.keys.guide')}
        </a>
      </p>
    </section>
  );
}
