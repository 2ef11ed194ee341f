/** What a view says when it has nothing to list: a short title, a sentence or two, perhaps a way on. */
import type { ComponentChildren } from 'preact';

interface NoticeProps {
  title: string;
  children?: ComponentChildren;
  action?: { label: string; onClick(): void } | undefined;
}

export function Notice({ title, children, action }: NoticeProps) {
  return (
    <div class="notice">
      <p class="notice-title">{title}</p>
      {children}
      {action && (
        <p>
          <button type="button" class="button" onClick={action.onClick}>
            {action.label}
          </button>
        </p>
      )}
    </div>
  );
}
