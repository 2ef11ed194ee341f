/** A paragraph with marks as they will look, on light and on dark ground: real highlights, with the real rules. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { RichText } from '../../components/RichText.tsx';
import { lookRules } from '../../core/mark-looks.ts';
import type { Settings } from '../../core/settings.ts';
import trial from '../../data/trial.json';
import { CONTENT_LANGUAGE } from '../../platform/text.ts';

export function MarksPreview({ settings }: { settings: Settings }) {
  const box = useRef<HTMLDivElement>(null);
  const rules = lookRules(settings);

  useLayoutEffect(() => {
    const ranges = [...(box.current?.querySelectorAll('span') ?? [])].map((term) => {
      const range = new Range();
      range.selectNodeContents(term);
      return range;
    });
    CSS.highlights.set('pain-gloss', new Highlight(...ranges));
    return () => void CSS.highlights.delete('pain-gloss');
  }, []);

  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [rules]);

  return (
    <div class="looks-preview" lang={CONTENT_LANGUAGE} dir="ltr" ref={box}>
      {(['light', 'dark'] as const).map((ground) => (
        <p key={ground} class={`looks-sample looks-${ground}`}>
          <RichText text={trial.sample} parts={{ term: (text) => <span>{text}</span> }} />
        </p>
      ))}
    </div>
  );
}
