/** The page in front, followed for as long as the popup is open. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type PageLine, type PageState, watchPage } from '../../platform/page-port.ts';

/** `asking` until the page answers; `silent` where no content script runs. */
export type Page = { state: 'asking' } | { state: 'silent' } | { state: 'answered'; page: PageState };

/** The page, and a function that shows the first mark of an entry on it. */
export function usePage(): [Page, (id: string) => void] {
  const [page, setPage] = useState<Page>({ state: 'asking' });
  const line = useRef<PageLine | undefined>(undefined);
  useEffect(() => {
    let live = true;
    const opening = watchPage((state) => live && setPage(state ? { state: 'answered', page: state } : { state: 'silent' }));
    opening.then(
      (opened) => {
        line.current = opened;
      },
      () => live && setPage({ state: 'silent' }),
    );
    return () => {
      live = false;
      void opening.then((opened) => opened.close());
    };
  }, []);
  const reveal = useCallback((id: string) => line.current?.reveal(id), []);
  return [page, reveal];
}
