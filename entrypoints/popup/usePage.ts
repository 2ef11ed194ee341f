/** The page in front, followed for as long as the popup is open. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type PageLine, type PagePassages, type PageState, watchPage } from '../../platform/page-port.ts';

/** `asking` until the page answers; `silent` where no content script runs. */
export type Page = { state: 'asking' } | { state: 'silent' } | { state: 'answered'; page: PageState };

export interface FollowedPage {
  page: Page;
  /** Shows the first mark of an entry on the page. */
  reveal(id: string): void;
  /** Where the page's terms were met. */
  passages(): Promise<PagePassages>;
}

/** @param follow true where the reader can go to another page while this is open: in the side panel */
export function usePage(follow: boolean): FollowedPage {
  const [page, setPage] = useState<Page>({ state: 'asking' });
  const line = useRef<PageLine | undefined>(undefined);
  useEffect(() => {
    let live = true;
    const opening = watchPage((state) => live && setPage(state ? { state: 'answered', page: state } : { state: 'silent' }), follow);
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
  }, [follow]);
  const reveal = useCallback((id: string) => line.current?.reveal(id), []);
  const passages = useCallback(async () => (await line.current?.passages()) ?? { title: '', url: '', passages: new Map() }, []);
  return { page, reveal, passages };
}
