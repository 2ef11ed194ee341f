/** Marionette's frames, as packets cut and join them. */
import { describe, expect, it } from 'vitest';
import { takeFrames } from '../../scripts/marionette.ts';

describe('frames', () => {
  for (const [name, came, frames, rest] of [
    ['one frame', '2:[]', ['[]'], ''],
    ['two in one packet', '2:[]3:[1]', ['[]', '[1]'], ''],
    ['one and a part', '2:[]9:[1,', ['[]'], '9:[1,'],
    ['a length that is cut', '1', [], '1'],
    ['nothing', '', [], ''],
    ['a length in bytes, not letters', '6:["é"]2:[]', ['["é"]', '[]'], ''],
    ['a colon inside', '7:{"a":1}', ['{"a":1}'], ''],
  ] as const) {
    it(`${name} is taken apart`, () => {
      const taken = takeFrames(Buffer.from(came));
      expect({ frames: taken.frames, rest: taken.rest.toString() }).toEqual({ frames, rest });
    });
  }
});
