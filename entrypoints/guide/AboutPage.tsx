/** What this is, what it is not, and where it comes from. */
import { RichText } from '../../components/RichText.tsx';
import { SafetyLine } from '../../components/SafetyLine.tsx';
import { SourceList } from '../../components/SourceList.tsx';
import pack from '../../data/packs/pain-medicine/pack.json';
import { CONTENT_LANGUAGE, dateText, numberText, t } from '../../platform/text.ts';
import { extensionVersion } from '../../platform/version.ts';
import type { PageProps } from './routes.ts';
import { allSources, GUIDE_CHECKED } from './sources.ts';

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

export function AboutPage({ headingRef, glossary }: PageProps) {
  const sources = allSources();
  const read = sources.filter((source) => source.read).length;
  return (
    <>
      <h1 tabIndex={-1} ref={headingRef}>
        {t('about.title')}
      </h1>
      <p class="lead">{t('about.lead')}</p>

      <section class="prose">
        <h2 id="about-emergency" tabIndex={-1}>
          {t('about.emergency')}
        </h2>
        <SafetyLine danger="overdose" />
      </section>

      <section class="prose">
        <h2 id="about-limits" tabIndex={-1}>
          {t('about.limits.title')}
        </h2>
        <p>
          <RichText text={t('about.limits.review')} parts={{ b: (text) => <b>{text}</b> }} />
        </p>
        <p>{t('about.limits.sources', [numberText(sources.length), numberText(read), dateText(GUIDE_CHECKED)])}</p>
      </section>

      <section class="prose">
        <h2 id="about-versions" tabIndex={-1}>
          {t('about.versions.title')}
        </h2>
        <p>
          <RichText text={versions(glossary)} parts={{ pack: (title) => <bdi lang={CONTENT_LANGUAGE}>{title}</bdi> }} />
        </p>
      </section>

      <section class="prose">
        <h2 id="about-licenses" tabIndex={-1}>
          {t('about.licenses.title')}
        </h2>
        <p>
          <RichText
            text={t('about.licenses.text')}
            parts={{
              link: (text) => (
                <a href={LICENSE} target="_blank" rel="noopener">
                  {text}
                </a>
              ),
            }}
          />
        </p>
      </section>

      <section>
        <h2 id="about-sources" tabIndex={-1}>
          {t('about.sources.title')}
        </h2>
        <p class="prose">{t('about.sources.text')}</p>
        <SourceList sources={sources} labelledBy="about-sources" />
      </section>
    </>
  );
}

function versions(glossary: PageProps['glossary']): string {
  const parts = [extensionVersion(), pack.title, pack.version] as const;
  if (glossary.state !== 'ready') return t('about.versions.unread', [...parts]);
  const { length } = glossary.entries;
  return t('about.versions.text', [...parts, t('glossary.count', length, [numberText(length)])]);
}
