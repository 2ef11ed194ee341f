/** The card's first line: the term, a way back, and what can be done with the card itself. */
import { ArrowLeft, Check, Copy, Pin, PinOff, Volume2, X } from 'lucide';
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
      {canGoBack && <Action icon={ArrowLeft} name="Back" onClick={onBack} />}
      <h2>{entry.headword}</h2>
      {onSay && <Action icon={Volume2} name={`Say ${entry.headword}`} title="Say it" onClick={onSay} />}
      <Action
        icon={copied ? Check : Copy}
        name={copied ? 'Copied' : 'Copy'}
        title={copied ? 'Copied' : 'Copy the explanation'}
        onClick={onCopy}
      />
      <Action
        icon={pinned ? PinOff : Pin}
        name="Keep open"
        title={pinned ? 'Let it close by itself' : 'Keep open'}
        pressed={pinned}
        onClick={onPin}
      />
      <Action icon={X} name="Close" title="Close (Esc)" onClick={onClose} />
    </header>
  );
}
