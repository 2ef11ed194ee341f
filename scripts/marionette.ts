/** A client of Marionette, Firefox's own remote control: WebDriver's commands over TCP, and a few that WebDriver lacks. */
import { connect, type Socket } from 'node:net';

/** What Firefox answers to a command that failed. */
interface Failure {
  error: string;
  message: string;
}

/** `[1, number of the command, failure, result]` */
type Answer = [1, number, Failure | null, unknown];

export interface Marionette {
  /**
   * Runs one command, such as `WebDriver:Navigate`, and gives its result. Rejects with Firefox's message when the
   * command fails, and when the line breaks before the answer.
   */
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  /** Breaks the line. Firefox goes on running. */
  close(): void;
}

/**
 * Takes the frames out of what has come: `LENGTH:JSON`, the length in bytes, of which a packet may hold a part or
 * many. Gives the JSON of those that are complete, and the bytes of the one that is not.
 */
export function takeFrames(bytes: Buffer): { frames: string[]; rest: Buffer } {
  const frames: string[] = [];
  let rest = bytes;
  for (;;) {
    const colon = rest.indexOf(':');
    const end = colon + 1 + Number(rest.toString('latin1', 0, Math.max(colon, 0)));
    if (colon < 0 || rest.length < end) return { frames, rest };
    frames.push(rest.toString('utf8', colon + 1, end));
    rest = rest.subarray(end);
  }
}

/** Opens a socket. Rejects when nobody listens there. */
function openSocket(port: number): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => done(socket));
    socket.once('error', fail);
  });
}

/** Connects to a Firefox that listens on this port of this machine. One client at a time is let in. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const waiting = new Map<number, { command: string; done: (result: unknown) => void; fail: (reason: Error) => void }>();
  let rest = Buffer.alloc(0);
  let last = 0;

  /** Settles the command that a frame answers. The greeting, the one frame that is no list, answers none. */
  function settle(frame: string): void {
    const answer = JSON.parse(frame) as Answer | object;
    if (!Array.isArray(answer)) return;
    const [, number, failure, result] = answer as Answer;
    const sent = waiting.get(number);
    waiting.delete(number);
    if (failure) sent?.fail(new Error(`${sent.command}: ${failure.error}: ${failure.message}`));
    else sent?.done(result);
  }

  /** Fails every command that can no longer be answered. */
  function breakOff(): void {
    for (const { command, fail } of waiting.values()) fail(new Error(`${command}: Firefox hung up`));
    waiting.clear();
  }

  socket.on('data', (bytes) => {
    const taken = takeFrames(Buffer.concat([rest, bytes]));
    rest = Buffer.from(taken.rest);
    taken.frames.forEach(settle);
  });
  socket.on('error', breakOff);
  socket.on('close', breakOff);

  return {
    send<T>(command: string, parameters: object = {}) {
      return new Promise<T>((done, fail) => {
        if (socket.destroyed) {
          fail(new Error(`${command}: Firefox hung up`));
          return;
        }
        const number = ++last;
        waiting.set(number, { command, done: done as (result: unknown) => void, fail });
        const json = JSON.stringify([0, number, command, parameters]);
        socket.write(`${Buffer.byteLength(json)}:${json}`);
      });
    },
    close: () => socket.destroy(),
  };
}
