/** Ports that behave: two ends, messages and disconnects from one to the other; `tabs.connect` reaches every listening frame. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (argument: unknown) => void;

export interface FakePort {
  name: string;
  sender: { id: string | undefined };
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: Listener): void };
  onDisconnect: { addListener(listener: Listener): void };
}

function makeEnd(name: string, sender: string | undefined, others: () => FakeEnd[]): FakeEnd {
  const messages: Listener[] = [];
  const disconnects: Listener[] = [];
  const end: FakeEnd = {
    name,
    sender: { id: sender },
    onMessage: { addListener: (listener) => messages.push(listener) },
    onDisconnect: { addListener: (listener) => disconnects.push(listener) },
    postMessage: (message) => {
      for (const other of others()) other.receive(structuredClone(message));
    },
    disconnect: () => {
      for (const other of others()) other.gone();
    },
    receive: (message) => {
      for (const listener of messages) listener(message);
    },
    gone: () => {
      for (const listener of disconnects) listener(end);
    },
  };
  return end;
}

interface FakeEnd extends FakePort {
  receive(message: unknown): void;
  gone(): void;
}

export interface Line {
  /** Ends every frame's part, as when the page is left. */
  leave(): void;
  /** How often the popup connected. */
  connected: { tab: number; name: string }[];
}

/** Wires `tabs.connect` to everybody who listens to `runtime.onConnect`. */
export function fakePorts(sender: string | undefined = fakeBrowser.runtime.id): Line {
  const listeners: ((port: FakePort) => void)[] = [];
  const line: Line = { leave: () => {}, connected: [] };
  const { onConnect } = fakeBrowser.runtime;
  vi.spyOn(onConnect, 'addListener').mockImplementation(((listener: (port: FakePort) => void) => listeners.push(listener)) as never);
  vi.spyOn(onConnect, 'removeListener').mockImplementation(((listener: (port: FakePort) => void) =>
    listeners.splice(listeners.indexOf(listener), 1)) as never);
  vi.spyOn(fakeBrowser.tabs, 'connect').mockImplementation(((tab: number, { name }: { name: string }) => {
    line.connected.push({ tab, name });
    const frames: FakeEnd[] = [];
    const popup = makeEnd(name, sender, () => frames);
    line.leave = () => popup.gone();
    // a port that connects is told to frames after `connect` has returned
    queueMicrotask(() => {
      for (const listener of [...listeners]) {
        const frame = makeEnd(name, sender, () => [popup]);
        frames.push(frame);
        listener(frame);
      }
    });
    return popup;
  }) as never);
  return line;
}
