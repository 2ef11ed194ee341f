/** The card on the page: what a term means, in plain words first. */
import { Bookmark, BookmarkCheck, BookOpen, Check, ChevronDown } from 'lucide';
import type { Entry } from '../core/entry.ts';
import { CONTENT_LANGUAGE, direction, language, t } from '../platform/text.ts';
import { CardHeader } from './CardHeader.tsx';
import { CardSources } from './CardSources.tsx';
import { categoryName } from './category-name.ts';
import { Icon } from './Icon.tsx';
import { RichText } from './RichText.tsx';

export interface CardActions {
  onClose: () => void;
  onBack: () => void;
  onRelated: (id: string) => void;
  onDetail: (open: boolean) => void;
  onSave: () => void;
  onKnow: () => void;
  onGuide: () => void;
  onStep: (by: 1 | -1) => void;
  onPin: () => void;
  onCopy: () => void;
  /** Undefined where the browser has no voice. */
  onSay: (() => void) | undefined;
}

interface NamedEntry {
  id: string;
  headword: string;
}

export interface CardProps extends CardActions {
  entry: Entry;
  /** The term as it stands on the page. */
  form: string;
  related: NamedEntry[];
  /** What the term on the page can also mean; this entry is what the page's other words speak for. */
  otherSenses: NamedEntry[];
  saved: boolean;
  /** Stays open until it is closed. */
  pinned: boolean;
  /** The text has just been copied. */
  copied: boolean;
  /** Something could not be stored. */
  trouble: boolean;
  canGoBack: boolean;
  /** Whether the clinical detail is open. */
  detail: boolean;
  /** Its place among the terms of the page, 3 of 41: read out when the card was opened from the keyboard. */
  position: readonly [place: number, of: number] | undefined;
}

/** Related entries shown before the detail is open. */
const RELATED_LIMIT = 4;

function onKeyDown(event: KeyboardEvent, props: CardProps): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
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

function EntryLinks({ entries, onOpen }: { entries: NamedEntry[]; onOpen: (id: string) => void }) {
  return entries.map(({ id, headword }, i) => (
    <span key={id}>
      {i > 0 && <span class="dot"> · </span>}
      <button type="button" class="link" lang={CONTENT_LANGUAGE} onClick={() => onOpen(id)}>
        {headword}
      </button>
    </span>
  ));
}

export function Card(props: CardProps) {
  const { entry, form, related, otherSenses, saved, trouble, detail, position } = props;
  const alsoCalled = [...new Set([...entry.synonyms, ...entry.abbreviations])].filter((name) => name !== entry.headword);
  const differs =
    form.toLowerCase() !== entry.headword.toLowerCase() && !alsoCalled.some((name) => name.toLowerCase() === form.toLowerCase());
  return (
    <div
      class="card"
      role="dialog"
      aria-label={entry.headword}
      tabIndex={-1}
      onKeyDown={(event) => onKeyDown(event, props)}
      lang={language()}
      dir={direction()}
    >
      <CardHeader {...props} />
      <div class="body">
        <p class="category">
          {categoryName(entry.category)}
          {differs && (
            <span class="form">
              {' · '}
              <RichText text={t('card.form', [form])} parts={{ term: (text) => <bdi lang={CONTENT_LANGUAGE}>{text}</bdi> }} />
            </span>
          )}
          <span class="position" role="status">
            {position && (
              <>
                <span class="unseen">{form}, </span>
                {t('card.position', [...position])}
              </>
            )}
          </span>
        </p>
        {trouble && (
          <p class="trouble" role="alert">
            {t('card.trouble')}
          </p>
        )}
        <p class="gloss" lang={CONTENT_LANGUAGE} dir="auto">
          {entry.gloss}
        </p>
        {otherSenses.length > 0 && (
          <p class="senses">
            <RichText
              text={t('card.senses', [form])}
              parts={{
                term: (text) => <bdi lang={CONTENT_LANGUAGE}>{text}</bdi>,
                others: () => <EntryLinks entries={otherSenses} onOpen={props.onRelated} />,
              }}
            />
          </p>
        )}
        {entry.definition && (
          <>
            <button type="button" class="toggle" aria-expanded={detail} onClick={() => props.onDetail(!detail)}>
              {t('entry.detail')}
              <Icon of={ChevronDown} size={14} />
            </button>
            {detail && (
              <p class="definition" lang={CONTENT_LANGUAGE} dir="auto">
                {entry.definition}
              </p>
            )}
          </>
        )}
        {alsoCalled.length > 0 && (
          <p class="also">
            <span class="label">{t('entry.alsoCalled')}</span> <bdi lang={CONTENT_LANGUAGE}>{alsoCalled.join(', ')}</bdi>
          </p>
        )}
        {detail && entry.brands.length > 0 && (
          <p class="also">
            <span class="label">{t('card.brands')}</span> <bdi lang={CONTENT_LANGUAGE}>{entry.brands.join(', ')}</bdi>
          </p>
        )}
        {detail && entry.narrower.length > 0 && (
          <p class="also">
            <span class="label">{t('entry.includes')}</span> <bdi lang={CONTENT_LANGUAGE}>{entry.narrower.join(', ')}</bdi>
          </p>
        )}
        {related.length > 0 && (
          <p class="related">
            <span class="label">{t('card.seeAlso')}</span>{' '}
            <EntryLinks entries={detail ? related : related.slice(0, RELATED_LIMIT)} onOpen={props.onRelated} />
          </p>
        )}
        <CardSources entry={entry} full={detail} />
      </div>
      <footer>
        <button type="button" aria-pressed={saved} onClick={props.onSave}>
          <Icon of={saved ? BookmarkCheck : Bookmark} size={14} />
          {saved ? t('entry.saved') : t('entry.save')}
        </button>
        <button type="button" onClick={props.onKnow} title={t('card.knowTitle')}>
          <Icon of={Check} size={14} />
          {t('entry.know')}
        </button>
        <button type="button" onClick={props.onGuide}>
          <Icon of={BookOpen} size={14} />
          {t('card.guide')}
        </button>
      </footer>
    </div>
  );
}
