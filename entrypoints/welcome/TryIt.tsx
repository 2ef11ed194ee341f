/** A paragraph with the real thing at work: the page's engine, which browsers keep content scripts from running here. */
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
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
      <h2>Try it here</h2>
      <p class="sheet-lead">Rest the pointer on an underlined term, or tap it.</p>
      <div class="try-text" ref={text}>
        <p>
          Six weeks after she broke her wrist, the pain had not gone away. It burned, and even the sleeve of a sweater hurt. Her doctor
          called that allodynia, and wrote complex regional pain syndrome (CRPS) on the referral. The pain clinic suggested physical
          therapy, gabapentin for the neuropathic pain, and perhaps a sympathetic nerve block.
        </p>
      </div>
      <p>
        <button type="button" class="button" onClick={() => page.current?.step(1)}>
          Explain the first term
        </button>
      </p>
    </section>
  );
}
