/** Messages between contexts: who is heard, who answers, and what becomes of everything else. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerAsBackground, answerAsPage, askBackground, tellPage } from '../../platform/messages.ts';

const OWN = { id: fakeBrowser.runtime.id };
/** What each listener answers to a message from this sender. */
const send = (message: unknown, sender: object = OWN): Promise<unknown[]> =>
  fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {});

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

function answer(): { asked: unknown[]; stop: () => void } {
  const asked: unknown[] = [];
  const stop = answerAsBackground({
    entry: ({ id }) => {
      asked.push(id);
      return id === 'pain' ? null : Promise.reject(new Error(`no entry ${id}`));
    },
    compile: async () => true as const,
    card: () => undefined,
    count: () => undefined,
    openGuide: () => undefined,
  });
  return { asked, stop };
}

describe('the background', () => {
  it('answers a message by its name', async () => {
    const { asked } = answer();
    expect(await send({ paingloss: 'entry', request: { id: 'pain' } })).toEqual([null]);
    expect(asked).toEqual(['pain']);
  });

  it('answers with a promise, also where its answer is ready', () => {
    let answered: unknown;
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementationOnce(((listener: (...args: unknown[]) => unknown) => {
      answered = listener({ paingloss: 'entry', request: { id: 'pain' } }, OWN);
    }) as never);
    answer();
    expect(answered).toBeInstanceOf(Promise);
  });

  it('leaves a message open to others where it has no answer', async () => {
    answer();
    expect(await send({ paingloss: 'openGuide', request: { hash: '#/' } })).toEqual([undefined]);
  });

  it('passes its failure on', async () => {
    answer();
    await expect(send({ paingloss: 'entry', request: { id: 'x' } })).rejects.toThrow('no entry x');
  });

  it.each<[string, unknown]>([
    ['a name that it does not know', { paingloss: 'reboot', request: {} }],
    ['a name that every object has', { paingloss: 'toString', request: {} }],
    ['the name __proto__', { paingloss: '__proto__', request: {} }],
    ['a name that is no text', { paingloss: 7, request: {} }],
    ['a message of another library', { type: 'entry', id: 'pain' }],
    ['a text', 'entry'],
    ['a number', 7],
    ['null', null],
    ['nothing', undefined],
    ['a list', ['paingloss']],
  ])('ignores %s', async (_, message) => {
    const { asked } = answer();
    expect(await send(message)).toEqual([undefined]);
    expect(asked).toEqual([]);
  });

  it.each<[string, object]>([
    ['another extension', { id: 'other-extension' }],
    ['nobody', {}],
    ['a page', { url: 'https://example.org/' }],
    ['a sender whose id is undefined', { id: undefined }],
  ])('ignores %s', async (_, sender) => {
    const { asked } = answer();
    expect(await send({ paingloss: 'entry', request: { id: 'pain' } }, sender)).toEqual([undefined]);
    expect(asked).toEqual([]);
  });

  it('answers no more after having stopped', async () => {
    const { asked, stop } = answer();
    stop();
    await send({ paingloss: 'entry', request: { id: 'pain' } });
    expect(asked).toEqual([]);
  });
});

describe('a page', () => {
  it('answers its own messages and leaves those for the background', async () => {
    answerAsPage({ alive: () => true as const, stepTerm: ({ by }) => by === 1, toggleSite: () => undefined });
    expect(await send({ paingloss: 'stepTerm', request: { by: 1 } })).toEqual([true]);
    expect(await send({ paingloss: 'entry', request: { id: 'pain' } })).toEqual([undefined]);
  });

  it('leaves the answer to another frame where it has none', async () => {
    answerAsPage({ alive: () => true as const, stepTerm: () => undefined, toggleSite: () => undefined });
    answerAsPage({ alive: () => true as const, stepTerm: () => true, toggleSite: () => undefined });
    expect(await send({ paingloss: 'stepTerm', request: { by: 1 } })).toEqual([undefined, true]);
  });
});

describe('asking the background', () => {
  it('sends the name and the request, and gives the answer', async () => {
    const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce(true as never);
    expect(await askBackground('compile', {})).toBe(true);
    expect(sent).toHaveBeenCalledWith({ paingloss: 'compile', request: {} });
  });

  it('fails where the extension was reloaded under the page', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await expect(askBackground('entry', { id: 'pain' })).rejects.toThrow('invalidated');
  });
});

describe('telling a page', () => {
  const tab = (answerOf: () => Promise<unknown>) => vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answerOf as never);

  it.each<[string, () => Promise<unknown>, boolean]>([
    ['is true where a frame did it', async () => true, true],
    ['is false where none could', async () => false, false],
    ['is false where none answered', async () => undefined, false],
    ['is false where there is no content script', () => Promise.reject(new Error('Could not establish connection.')), false],
  ])('%s', async (_, answerOf, expected) => {
    tab(answerOf);
    expect(await tellPage(7, 'stepTerm', { by: -1 })).toBe(expected);
  });

  it('sends the name and the request to that tab', async () => {
    const sent = tab(async () => true);
    await tellPage(7, 'stepTerm', { by: -1 });
    expect(sent).toHaveBeenCalledWith(7, { paingloss: 'stepTerm', request: { by: -1 } });
  });
});
