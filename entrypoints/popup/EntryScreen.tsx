/** An entry inside the popup, with the way back. */
import { useEffect, useRef } from 'preact/hooks';
import { EntryActions } from '../../components/EntryActions.tsx';
import { type EntryLink, EntryLinks } from '../../components/EntryLinks.tsx';
import { EntryView } from '../../components/EntryView.tsx';
import { Icon } from '../../components/Icon.tsx';
import { ArrowLeft } from '../../components/icons.ts';
import { RichText } from '../../components/RichText.tsx';
import type { Entry } from '../../core/entry.ts';
import { useItem } from '../../platform/hooks.ts';
import { knownItem, toggled } from '../../platform/storage.ts';
import { useSaved } from '../../platform/study-hooks.ts';
import { t } from '../../platform/text.ts';

interface EntryScreenProps {
  entry: Entry;
  related: readonly EntryLink[];
  /** Where "back" leads, in a word or two. */
  from: string;
  detailOpen: boolean;
  onDetail(open: boolean): void;
  onOpen(id: string): void;
  onBack(): void;
}

/** Is the key meant for a text field? */
function inField(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable]');
}

export function EntryScreen({ entry, related, from, detailOpen, onDetail, onOpen, onBack }: EntryScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  const [saved, toggleSaved] = useSaved();
  const [known, setKnown] = useItem(knownItem);

  useEffect(() => {
    screen.current?.scrollTo(0, 0);
    heading.current?.focus();
  }, [entry.id]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const back = (event.altKey && event.key === 'ArrowLeft') || (event.key === 'Backspace' && !inField(event));
      if (!back) return;
      event.preventDefault();
      onBack();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onBack]);

  return (
    <>
      <div class="entry-bar">
        <button type="button" class="back" title={t('popup.backTitle')} onClick={onBack}>
          <Icon of={ArrowLeft} />
          <RichText
            text={t('popup.backTo', [from])}
            parts={{ hidden: (text) => <span class="visually-hidden">{text}</span>, from: (name) => <bdi>{name}</bdi> }}
          />
        </button>
      </div>
      <div class="entry-screen" ref={screen}>
        <EntryView
          entry={entry}
          level={2}
          headingRef={heading}
          fold={{ open: detailOpen, onToggle: onDetail }}
          actions={
            <EntryActions
              saved={saved?.includes(entry.id) ?? false}
              known={known?.includes(entry.id) ?? false}
              onSave={() => toggleSaved(entry.id)}
              onKnow={() => known && setKnown(toggled(known, entry.id))}
              guide={`/guide.html#/glossary/${entry.id}`}
            />
          }
          related={related.length > 0 && <EntryLinks links={related} labelledBy="entry-related" onOpen={onOpen} />}
        />
      </div>
    </>
  );
}
