/** The residencies that feed a fellowship, with their length and their board. */
import { formatYears, type Specialty } from '../core/roadmap.ts';
import { NameLink } from './NameLink.tsx';

interface SpecialtiesProps {
  specialties: readonly Specialty[];
  hrefOfEntry(id: string): string | undefined;
}

export function Specialties({ specialties, hrefOfEntry }: SpecialtiesProps) {
  return (
    <table class="specialties">
      <thead>
        <tr>
          <th scope="col">Residency</th>
          <th scope="col">Years</th>
        </tr>
      </thead>
      <tbody>
        {specialties.map(({ id, name, years, board, note, entry }) => (
          <tr key={id}>
            <th scope="row">
              <NameLink name={name} href={entry && hrefOfEntry(entry)} />
              <span class="specialty-note">{note}</span>
              <span class="specialty-note">Board: {board}</span>
            </th>
            <td>{formatYears(years)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
