/** The card on the page: what a term means, in plain words first. */
import { ArrowLeft, Bookmark, BookmarkCheck, BookOpen, Check, ChevronDown, Volume2, X } from 'lucide';
import { CATEGORY_NAMES, type Entry } from '../core/entry.ts';
import { CardSources } from './CardSources.tsx';
import { Icon } from './Icon.tsx';

export interface CardActions {
  onClose: () => void;
  onBack: () => void;
  onRelated: (id: string) => void;
  onDetail: (open: boolean) => void;
  onSave: () => void;
  onKnow: () => void;
  onGuide: () => void;
  onStep: (by: 1 | -1) => void;
}

interface CardProps extends CardActions {
  entry: Entry;
  /** The term as it stands on the page. */
  form: string;
  related: { id: string; headword: string }[];
  saved: boolean;
  canGoBack: boolean;
  /** Whether the clinical detail is open. */
  detail: boolean;
  /** "3 of 41", read out when the card was opened from the keyboard. */
  position: string;
}

/** Related entries shown before the detail is open. */
const RELATED_LIMIT = 4;

/** Says the headword aloud; undefined where the browser has no voice. */
function speaker(text: string): (() => void) | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  return () => {
    const words = new SpeechSynthesisUtterance(text);
    words.lang = 'en-US';
    speechSynthesis.cancel();
    speechSynthesis.speak(words);
  };
}

function onKeyDown(event: KeyboardEvent, props: CardProps): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act: Record<string, () => void> = {
    Escape: props.onClose,
    n: () => props.onStep(1),
    p: () => props.onStep(-1),
    d: () => props.onDetail(!props.detail),
    s: props.onSave,
  };
  const action = act[event.key];
  event.stopPropagation();
  if (!action) return;
  event.preventDefault();
  action();
}

export function Card(props: CardProps) {
  const { entry, form, related, saved, canGoBack, detail, position } = props;
  const say = speaker(entry.headword);
  const alsoCalled = [...new Set([...entry.synonyms, ...entry.abbreviations])].filter((name) => name !== entry.headword);
  const differs =
    form.toLowerCase() !== entry.headword.toLowerCase() && !alsoCalled.some((name) => name.toLowerCase() === form.toLowerCase());
  return (
    <div class="card" role="dialog" aria-label={entry.headword} tabIndex={-1} onKeyDown={(event) => onKeyDown(event, props)} lang="en">
      <header>
        {canGoBack && (
          <button type="button" class="quiet" onClick={props.onBack} aria-label="Back" title="Back">
            <Icon of={ArrowLeft} />
          </button>
        )}
        <h2>{entry.headword}</h2>
        {say && (
          <button type="button" class="quiet" onClick={say} aria-label={`Say ${entry.headword}`} title="Say it">
            <Icon of={Volume2} />
          </button>
        )}
        <button type="button" class="quiet" onClick={props.onClose} aria-label="Close" title="Close (Esc)">
          <Icon of={X} />
        </button>
      </header>
      <div class="body">
        <p class="category">
          {CATEGORY_NAMES[entry.category]}
          {differs && <span class="form"> · “{form}” on this page</span>}
          <span class="position" role="status">
            {position}
          </span>
        </p>
        <p class="gloss">{entry.gloss}</p>
        {entry.definition && (
          <>
            <button type="button" class="toggle" aria-expanded={detail} onClick={() => props.onDetail(!detail)}>
              Clinical detail
              <Icon of={ChevronDown} size={14} />
            </button>
            {detail && <p class="definition">{entry.definition}</p>}
          </>
        )}
        {alsoCalled.length > 0 && (
          <p class="also">
            <span class="label">Also called</span> {alsoCalled.join(', ')}
          </p>
        )}
        {detail && entry.brands.length > 0 && (
          <p class="also">
            <span class="label">Brand names</span> {entry.brands.join(', ')}
          </p>
        )}
        {detail && entry.narrower.length > 0 && (
          <p class="also">
            <span class="label">Includes</span> {entry.narrower.join(', ')}
          </p>
        )}
        {related.length > 0 && (
          <p class="related">
            <span class="label">See also</span>{' '}
            {(detail ? related : related.slice(0, RELATED_LIMIT)).map(({ id, headword }, i) => (
              <span key={id}>
                {i > 0 && <span class="dot"> · </span>}
                <button type="button" onClick={() => props.onRelated(id)}>
                  {headword}
                </button>
              </span>
            ))}
          </p>
        )}
        <CardSources entry={entry} full={detail} />
      </div>
      <footer>
        <button type="button" aria-pressed={saved} onClick={props.onSave}>
          <Icon of={saved ? BookmarkCheck : Bookmark} size={14} />
          {saved ? 'Saved' : 'Save'}
        </button>
        <button type="button" onClick={props.onKnow} title="Stop marking this term">
          <Icon of={Check} size={14} />I know this
        </button>
        <button type="button" onClick={props.onGuide}>
          <Icon of={BookOpen} size={14} />
          Open in guide
        </button>
      </footer>
    </div>
  );
}
