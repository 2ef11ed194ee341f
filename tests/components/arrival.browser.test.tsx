/** Where the focus goes on arrival at a page of the guide. */
import { useRef } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { Visit } from '../../entrypoints/guide/router.ts';
import { useArrival } from '../../entrypoints/guide/useArrival.ts';
import { show } from './show.tsx';

interface PageProps {
  visit: Visit;
  ready: boolean;
}

function Page({ visit, ready }: PageProps) {
  const main = useRef<HTMLElement>(null);
  useArrival(main, visit, ready);
  return (
    <main ref={main} tabIndex={-1}>
      <h1 tabIndex={-1}>Career</h1>
      <textarea />
      {visit.cameFrom === undefined && <a href="#/career">Career</a>}
    </main>
  );
}

const FIRST: Visit = { hash: '#/tools', cameFrom: undefined, scroll: undefined };
const NEXT: Visit = { hash: '#/career', cameFrom: '#/tools', scroll: undefined };

describe('arrival at a page', () => {
  it('gives the focus to the heading', () => {
    const { one, again } = show(<Page visit={FIRST} ready />);
    one('a').focus();
    again(<Page visit={NEXT} ready />);
    expect(document.activeElement).toBe(one('h1'));
  });

  it('does so late where the page had to wait', () => {
    const { one, again } = show(<Page visit={FIRST} ready />);
    again(<Page visit={NEXT} ready={false} />);
    expect(document.activeElement).toBe(document.body);
    again(<Page visit={NEXT} ready />);
    expect(document.activeElement).toBe(one('h1'));
  });

  it('leaves the focus to a reader who has begun to write meanwhile', () => {
    const { one, again } = show(<Page visit={FIRST} ready />);
    again(<Page visit={NEXT} ready={false} />);
    one('textarea').focus();
    again(<Page visit={NEXT} ready />);
    expect(document.activeElement).toBe(one('textarea'));
  });
});
