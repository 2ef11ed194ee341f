/** The entries opened one from another, and the way back to what had the focus before the first of them. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

export interface Trail {
  /** The open entry's id. */
  current: string | undefined;
  /** The one before it; undefined when "back" leaves the trail. */
  previous: string | undefined;
  open(id: string): void;
  back(): void;
}

export function useTrail(): Trail {
  const [ids, setIds] = useState<readonly string[]>([]);
  const origin = useRef<HTMLElement | null>(null);
  const left = ids.length === 0;

  const open = useCallback(
    (id: string) => {
      if (left) origin.current = document.activeElement as HTMLElement;
      setIds((trail) => [...trail, id]);
    },
    [left],
  );
  const back = useCallback(() => setIds((trail) => trail.slice(0, -1)), []);

  useEffect(() => {
    if (left) origin.current?.focus();
  }, [left]);

  return { current: ids.at(-1), previous: ids.at(-2), open, back };
}
