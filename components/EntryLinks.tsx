/** Other entries to go on to, as buttons (where an entry opens in place) or as links (where it has an address). */
import { CONTENT_LANGUAGE } from '../platform/text.ts';

export interface EntryLink {
  id: string;
  headword: string;
}

type EntryLinksProps = {
  links: readonly EntryLink[];
  /** Id of the heading that names the list. */
  labelledBy?: string;
} & ({ onOpen(id: string): void; hrefOf?: undefined } | { hrefOf(id: string): string | undefined; onOpen?: undefined });

export function EntryLinks({ links, labelledBy, onOpen, hrefOf }: EntryLinksProps) {
  return (
    <ul class="entry-links" lang={CONTENT_LANGUAGE} aria-labelledby={labelledBy}>
      {links.map(({ id, headword }) => (
        <li key={id}>
          {hrefOf ? (
            <a class="term" href={hrefOf(id)}>
              <bdi>{headword}</bdi>
            </a>
          ) : (
            <button type="button" class="term" onClick={() => onOpen(id)}>
              <bdi>{headword}</bdi>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
