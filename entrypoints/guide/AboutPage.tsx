/** What this is, what it is not, and where it comes from. */
import { SafetyLine } from '../../components/SafetyLine.tsx';
import { SourceList } from '../../components/SourceList.tsx';
import pack from '../../data/packs/pain-medicine/pack.json';
import { dateText } from '../../platform/text.ts';
import { extensionVersion } from '../../platform/version.ts';
import type { PageProps } from './routes.ts';
import { allSources, GUIDE_CHECKED } from './sources.ts';

export function AboutPage({ headingRef, glossary }: PageProps) {
  const sources = allSources();
  return (
    <>
      <h1 tabIndex={-1} ref={headingRef}>
        About PainGloss
      </h1>
      <p class="lead">
        PainGloss explains the words of pain medicine where they are read. It does so on the device: nothing that is read or typed leaves
        it.
      </p>

      <section class="prose">
        <h2 id="about-emergency" tabIndex={-1}>
          In an emergency
        </h2>
        <SafetyLine danger="overdose" />
      </section>

      <section class="prose">
        <h2 id="about-limits" tabIndex={-1}>
          What it is not
        </h2>
        <p>
          <b>No clinician has reviewed this yet.</b> The texts explain terms; they do not advise on anyone’s treatment and do not replace
          the professionals who know the person. Medicine changes: each entry shows the day on which it was last checked.
        </p>
        <p>
          Of the {sources.length} sources, {sources.filter(({ read }) => read).length} were read, or excerpts of them, while the texts were
          written; the others are named for reference and were not compared yet. The career pages were last checked on{' '}
          {dateText(GUIDE_CHECKED)}.
        </p>
      </section>

      <section class="prose">
        <h2 id="about-versions" tabIndex={-1}>
          Versions
        </h2>
        <p>
          PainGloss {extensionVersion()}; glossary “{pack.title}” {pack.version}
          {glossary.state === 'ready' && `, ${glossary.entries.length} entries`}.
        </p>
      </section>

      <section class="prose">
        <h2 id="about-licenses" tabIndex={-1}>
          Licenses
        </h2>
        <p>
          The glossary and the guide are under the{' '}
          <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noopener">
            Creative Commons Attribution 4.0 license (CC BY 4.0)
          </a>
          . The code is under the MIT license. Icons: Lucide, ISC license.
        </p>
      </section>

      <section>
        <h2 id="about-sources" tabIndex={-1}>
          Sources
        </h2>
        <p class="prose">All texts are in our own words. A source that was not compared yet says so.</p>
        <SourceList sources={sources} labelledBy="about-sources" />
      </section>
    </>
  );
}
