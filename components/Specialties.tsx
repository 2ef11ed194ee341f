/** The residencies that feed a fellowship, with their length and their board. */
import { formatYears, type Specialty } from '../core/roadmap.ts';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import { NameLink } from './NameLink.tsx';
import { RichText } from './RichText.tsx';

interface SpecialtiesProps {
  specialties: readonly Specialty[];
  hrefOfEntry(id: string): string | undefined;
}

export function Specialties({ specialties, hrefOfEntry }: SpecialtiesProps) {
  return (
    <table class="specialties">
      <thead>
        <tr>
          <th scope="col">{t('roadmap.specialties.residency')}</th>
          <th scope="col">{t('roadmap.specialties.years')}</th>
        </tr>
      </thead>
      <tbody>
        {specialties.map(({ id, name, years, board, note, entry }) => (
          <tr key={id}>
            <th scope="row">
              <span lang={CONTENT_LANGUAGE}>
                <NameLink name={name} href={entry && hrefOfEntry(entry)} />
              </span>
              <span class="specialty-note" lang={CONTENT_LANGUAGE}>
                {note}
              </span>
              <span class="specialty-note">
                <RichText
                  text={t('roadmap.specialties.board', [board])}
                  parts={{ name: (text) => <span lang={CONTENT_LANGUAGE}>{text}</span> }}
                />
              </span>
            </th>
            <td>{formatYears(years)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
