/** What the source guide says and what is so, point by point. */
import type { Source } from '../core/entry.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import { RichText } from './RichText.tsx';
import { SourceFold } from './SourceFold.tsx';

export interface GuideCorrection {
  id: number;
  topic: string;
  /** What the guide says, in our words. */
  says: string;
  so: string;
  sources: readonly Source[];
}

export function CorrectionList({ corrections }: { corrections: readonly GuideCorrection[] }) {
  return (
    <ol class="corrections">
      {corrections.map(({ id, topic, says, so, sources }) => (
        <li key={id}>
          <h3 id={`career-correction-${id}`} tabIndex={-1} lang={CONTENT_LANGUAGE}>
            {topic}
          </h3>
          <p class="correction-says">
            <RichText
              text={t('roadmap.corrections.says', [says])}
              parts={{ says: (text) => <span lang={CONTENT_LANGUAGE}>{text}</span> }}
            />
          </p>
          <p lang={CONTENT_LANGUAGE}>{so}</p>
          <SourceFold sources={sources} />
        </li>
      ))}
    </ol>
  );
}
