/** An icon of the Lucide set (ISC license): drawn with the text's color, hidden from screen readers. */
import type { IconNode } from 'lucide';
import { jsx } from 'preact/jsx-runtime';

export function Icon({ of, size = 16 }: { of: IconNode; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes]) => jsx(tag, attributes))}
    </svg>
  );
}
