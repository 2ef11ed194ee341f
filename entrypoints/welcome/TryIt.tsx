/** A paragraph with the real thing at work: the page's engine, which browsers keep content scripts from running here. */
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import trial from '../../data/trial.json';
import { CONTENT_LANGUAGE, contentNote, t } from '../../platform/text.ts';
import type { Page } from '../content/page.ts';
import { startTrial } from './trial.ts';

export function TryIt({ settings }: { settings: Settings }) {
  const text = useRef<HTMLDivElement>(null);
  const page = useRef<Page | undefined>(undefined);
  const current = useRef(settings);
  current.current = settings;

  useEffect(() => {
    const end = new AbortController();
    void startTrial(text.current as HTMLElement, () => current.current, end.signal).then((started) => {
      page.current = started;
    });
    return () => end.abort();
  }, []);

  return (
    <section class="sheet-part">
      <h2>{t('welcome.try.heading')}</h2>
      <p class="sheet-lead">
        {t('welcome.try.lead')} {contentNote()}
      </p>
      <div class="try-text" lang={CONTENT_LANGUAGE} ref={text}>
        <p>{trial.text}</p>
      </div>
      <p>
        <button type="button" class="button" onClick={() => page.current?.step(1)}>
          {t('welcome.try.first')}
        </button>
      </p>
    </section>
  );
}
