/** Requests in a form that nobody of ours sends: not one of them reaches a handler, and none of them throws. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isFramePassages } from '../../platform/frame-messages.ts';
import { answerAsBackground, answerAsPage } from '../../platform/messages.ts';
import { answerPopup, type PageState, watchPage } from '../../platform/page-port.ts';
import { fakePorts } from './fake-ports.ts';

const FRAME = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 0, url: 'https://example.org/' };
const send = (name: unknown, request: unknown, sender: object = FRAME): Promise<unknown[]> =>
  fakeBrowser.runtime.onMessage.trigger({ paingloss: name, request }, sender as never, () => {});

let asked: string[];
let stops: (() => void)[];
beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  asked = [];
  const note =
    <T>(name: string, answer: T) =>
    (): T => {
      asked.push(name);
      return answer;
    };
  stops = [
    answerAsBackground({
      entry: note('entry', null),
      compile: note('compile', true),
      card: note('card', true),
      count: note('count', true),
      openGuide: note('openGuide', true),
    }),
    answerAsPage({ alive: () => true as const, stepTerm: note('stepTerm', true), toggleSite: note('toggleSite', true) }),
  ];
});
afterEach(() => {
  for (const stop of stops) stop();
});

describe('a request is heard', () => {
  it.each<[string, unknown]>([
    ['entry', { id: 'crps' }],
    ['entry', { id: 'a' }],
    ['entry', { id: '5-ht3' }],
    ['compile', {}],
    ['card', {}],
    ['count', {}],
    ['openGuide', { hash: '#/glossary/crps' }],
    ['openGuide', { hash: '#/' }],
    ['stepTerm', { by: 1 }],
    ['stepTerm', { by: -1 }],
    ['toggleSite', {}],
  ])('%s %j', async (name, request) => {
    await send(name, request);
    expect(asked).toEqual([name]);
  });
});

describe('a request is not heard', () => {
  it.each<[string, unknown]>([
    ['entry', undefined],
    ['entry', null],
    ['entry', 'crps'],
    ['entry', {}],
    ['entry', { id: 7 }],
    ['entry', { id: '' }],
    ['entry', { id: '__proto__' }],
    ['entry', { id: ['crps'] }],
    ['entry', { id: { toString: 'crps' } }],
    ['entry', { id: 'x'.repeat(81) }],
    ['entry', { id: 'Crps' }],
    ['entry', { id: 'crps\n' }],
    ['entry', { id: '\ud800' }],
    ['compile', undefined],
    ['compile', 'now'],
    ['card', null],
    ['openGuide', {}],
    ['openGuide', { hash: '' }],
    ['openGuide', { hash: 'javascript:alert(1)' }],
    ['openGuide', { hash: '/../popup.html' }],
    ['openGuide', { hash: '?x#/glossary' }],
    ['openGuide', { hash: '#/<img onerror=alert(1)>' }],
    ['openGuide', { hash: `#/${'x'.repeat(300)}` }],
    ['openGuide', { hash: '#/a\n' }],
    ['openGuide', { hash: ['#/glossary'] }],
    ['stepTerm', {}],
    ['stepTerm', { by: 0 }],
    ['stepTerm', { by: '1' }],
    ['stepTerm', { by: Number.NaN }],
    ['stepTerm', { by: 1e9 }],
    ['toggleSite', undefined],
    ['constructor', {}],
    ['hasOwnProperty', {}],
  ])('%s %j', async (name, request) => {
    expect(await send(name, request)).toEqual([undefined, undefined]);
    expect(asked).toEqual([]);
  });

  it.each<[string, object]>([
    ['no tab', { id: FRAME.id, frameId: 0 }],
    ['no frame', { id: FRAME.id, tab: { id: 7 } }],
    ['a tab without a number', { id: FRAME.id, tab: {}, frameId: 0 }],
  ])('for the card where the sender is %s', async (_, sender) => {
    expect(await send('card', {}, sender)).toEqual([undefined, undefined]);
    expect(asked).toEqual([]);
  });

  it('whatever it is made of', async () => {
    const names = ['entry', 'openGuide', 'stepTerm', 'card', 'compile', 'toggleSite'];
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...names), fc.anything()), fc.anything(), async (name, request) => {
        asked = [];
        await send(name, request);
        // what has no request of its own may be anything that is an object
        const heard = asked.filter((known) => ['entry', 'openGuide', 'stepTerm'].includes(known));
        if (heard.length)
          expect(request).toMatchObject({ [heard[0] === 'entry' ? 'id' : heard[0] === 'stepTerm' ? 'by' : 'hash']: expect.anything() });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the line between popup and page', () => {
  const good = {
    frame: 'f',
    top: true,
    host: 'example.org',
    on: true,
    quiet: undefined,
    terms: { total: 1, terms: [{ id: 'pain', headword: 'pain', category: 'concept', count: 1, order: 0 }] },
  };
  /** What the popup makes of a message that a frame sends. */
  async function told(message: unknown): Promise<(PageState | undefined)[]> {
    const seen: (PageState | undefined)[] = [];
    let listener: (message: unknown) => void = () => {};
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
    vi.spyOn(fakeBrowser.tabs, 'connect').mockReturnValue({
      onMessage: { addListener: (added: typeof listener) => (listener = added) },
      onDisconnect: { addListener: () => {} },
      disconnect: () => {},
    } as never);
    const line = await watchPage((state) => seen.push(state));
    listener(message);
    line.close();
    return seen;
  }

  it('takes a whole message, and quiet as null, which is how Firefox sends nothing', async () => {
    expect(await told(good)).toHaveLength(1);
    expect(await told({ ...good, quiet: null })).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'state'],
    ['no frame', { ...good, frame: undefined }],
    ['a host that is none', { ...good, host: { toString: 1 } }],
    ['another reason to be quiet', { ...good, quiet: '<b>' }],
    ['no terms', { ...good, terms: undefined }],
    ['terms that are no list', { ...good, terms: { total: 1, terms: { length: 1 } } }],
    ['a total that is no number', { ...good, terms: { total: 'many', terms: [] } }],
    ['a term that is null', { ...good, terms: { total: 1, terms: [null] } }],
    ['a term of no category', { ...good, terms: { total: 1, terms: [{ ...good.terms.terms[0], category: '__proto__' }] } }],
    ['a term without a count', { ...good, terms: { total: 1, terms: [{ ...good.terms.terms[0], count: Number.NaN }] } }],
  ])('ignores %s', async (_, message) => {
    expect(await told(message)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['another frame', { frame: 'g', reveal: 'pain' }],
    ['an id that is none', { frame: 'f', reveal: { id: 'pain' } }],
  ])('reveals nothing when asked by %s', async (_, message) => {
    const revealed = vi.fn();
    const line = fakePorts();
    answerPopup('f', { state: () => good as never, passages: () => ({ top: true, title: '', url: '', passages: [] }), reveal: revealed });
    const port = fakeBrowser.tabs.connect(7, { name: 'page-terms' });
    await Promise.resolve();
    port.postMessage(message);
    expect(revealed).not.toHaveBeenCalled();
    expect(line.connected).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['no title', { title: undefined }],
    ['an address that is none', { url: 7 }],
    ['passages that are no list', { passages: { length: 1 } }],
    ['a passage without a text', { passages: [['pain', { start: 0, end: 4 }]] }],
    ['a passage at no number', { passages: [['pain', { text: 'pain', start: 'a', end: 4 }]] }],
    ['a passage of nothing', { passages: [[null, null]] }],
  ])('takes no passages with %s', (_, change) => {
    const answer = { frame: 'f', top: true, title: '', url: '', passages: [['pain', { text: 'pain', start: 0, end: 4 }]] };
    expect(isFramePassages(answer)).toBe(true);
    expect(isFramePassages({ ...answer, ...(change as object) })).toBe(false);
  });
});
