/** Where a term was met: the sentence, and the page with its address. */
import type { Encounter } from '../core/study.ts';
import { t } from '../platform/text.ts';

export function Met({ met: { sentence, title, url } }: { met: Encounter }) {
  if (!sentence && !title && !url) return null;
  return (
    <div class="met">
      {sentence && (
        <blockquote class="met-sentence" dir="auto">
          {sentence}
        </blockquote>
      )}
      {(title || url) && (
        <p class="met-page" dir="auto">
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title || url}
              <span class="visually-hidden"> {t('link.newTab')}</span>
            </a>
          ) : (
            title
          )}
        </p>
      )}
    </div>
  );
}
