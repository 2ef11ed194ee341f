/** The card's first line: the term, a way back, and what can be done with the card itself. */
import { ArrowLeft, Check, Copy, Pin, PinOff, Volume2, X } from 'lucide';
import { CONTENT_LANGUAGE, t } from '../platform/text.ts';
import type { CardProps } from './Card.tsx';
import { Icon } from './Icon.tsx';

interface ActionProps {
  icon: typeof X;
  name: string;
  title?: string;
  pressed?: boolean;
  onClick: () => void;
}

function Action({ icon, name, title = name, pressed, onClick }: ActionProps) {
  return (
    <button type="button" class="quiet" aria-label={name} title={title} aria-pressed={pressed} onClick={onClick}>
      <Icon of={icon} />
    </button>
  );
}

export function CardHeader({ entry, canGoBack, pinned, copied, onBack, onSay, onCopy, onPin, onClose }: CardProps) {
  return (
    <header>
      {canGoBack && <Action icon={ArrowLeft} name={t('card.back')} onClick={onBack} />}
      <h2 lang={CONTENT_LANGUAGE}>
        <bdi>{entry.headword}</bdi>
      </h2>
      {onSay && <Action icon={Volume2} name={t('card.say', [entry.headword])} title={t('card.sayTitle')} onClick={onSay} />}
      <Action
        icon={copied ? Check : Copy}
        name={copied ? t('card.copied') : t('card.copy')}
        title={copied ? t('card.copied') : t('card.copyTitle')}
        onClick={onCopy}
      />
      <Action
        icon={pinned ? PinOff : Pin}
        name={t('card.pin')}
        title={pinned ? t('card.unpinTitle') : t('card.pin')}
        pressed={pinned}
        onClick={onPin}
      />
      <Action icon={X} name={t('card.close')} title={t('card.closeTitle')} onClick={onClose} />
    </header>
  );
}
