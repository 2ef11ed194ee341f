/** Arrays of whole numbers, each as narrow as its numbers allow, and all of them as one base64 text for storage. */

/** Whole numbers, in the narrowest array that holds them all. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Numbers from 0 to 2 ** 32 - 1 as an array. */
export function narrow(values: ArrayLike<number>): Numbers {
  let highest = 0;
  for (let i = 0; i < values.length; i++) highest = Math.max(highest, values[i] as number);
  return highest < 256 ? Uint8Array.from(values) : highest < 65_536 ? Uint16Array.from(values) : Uint32Array.from(values);
}

/** As they lie in storage. */
export interface PackedArrays {
  /** Length and bytes per number of each array. */
  lengths: number[];
  widths: number[];
  bytes: string;
}

/** Newer engines do base64 themselves, many times faster (Chromium 140, Firefox 133); `btoa` serves the others. */
interface NativeBase64 {
  toBase64?(): string;
}
interface NativeFromBase64 {
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}
declare function btoa(bytes: string): string;
declare function atob(text: string): string;

function toBase64(bytes: Uint8Array): string {
  const native = bytes as unknown as NativeBase64;
  if (native.toBase64) return native.toBase64();
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const native = Uint8Array as unknown as NativeFromBase64;
  if (native.fromBase64) return native.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Each array begins at a multiple of four bytes. */
function align(length: number): number {
  return (length + 3) & ~3;
}

export function packArrays(arrays: readonly Numbers[]): PackedArrays {
  const bytes = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + align(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += align(byteLength);
  }
  return {
    lengths: arrays.map(({ length }) => length),
    widths: arrays.map(({ BYTES_PER_ELEMENT }) => BYTES_PER_ELEMENT),
    bytes: toBase64(bytes),
  };
}

const WIDTHS: Record<number, typeof Uint8Array | typeof Uint16Array | typeof Uint32Array | undefined> = {
  1: Uint8Array,
  2: Uint16Array,
  4: Uint32Array,
};

/** `count` arrays, as views of one buffer. Throws where what is stored is damaged. */
export function unpackArrays({ lengths, widths, bytes }: PackedArrays, count: number): Numbers[] {
  const { buffer } = fromBase64(bytes);
  let at = 0;
  const arrays = lengths.map((length, i) => {
    const array = new (WIDTHS[widths[i] as number] as typeof Uint8Array)(buffer, at, length);
    at += align(array.byteLength);
    return array;
  });
  if (at !== buffer.byteLength || arrays.length !== count) throw new RangeError('arrays and their lengths do not agree');
  return arrays;
}

/** Is no number above `highest`? */
export function isWithin(numbers: Numbers, highest: number): boolean {
  for (let i = 0; i < numbers.length; i++) if ((numbers[i] as number) > highest) return false;
  return true;
}

/** Texts as one, with a line for each: smaller than a list in storage, and read faster. A line break in a text becomes a space. */
export function column(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\n/g, ' ')).join('\n');
}

/** The texts of a column. */
export function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
