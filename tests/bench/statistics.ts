/** Medians, and how far measurements scatter around them. */

/** The middle of some numbers; of an even count, the mean of the two in the middle. Throws a RangeError where there are none. */
export function median(samples: readonly number[]): number {
  if (!samples.length) throw new RangeError('no samples');
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** The median absolute deviation: half of the samples are no farther than this from their median. In the samples' own unit. */
export function noiseOf(samples: readonly number[]): number {
  const center = median(samples);
  return median(samples.map((sample) => Math.abs(sample - center)));
}

/** Each sample divided by the one of the same round. Throws a RangeError where the rounds do not pair up or something took no time. */
export function ratios(samples: readonly number[], to: readonly number[]): number[] {
  if (samples.length !== to.length) throw new RangeError(`${samples.length} samples, and ${to.length} to compare them with`);
  return samples.map((sample, i) => {
    const base = to[i] as number;
    if (!(base > 0)) throw new RangeError('nothing to compare with: it took no time');
    return sample / base;
  });
}

/** Each sample less the one of the same round. */
export function differences(samples: readonly number[], from: readonly number[]): number[] {
  if (samples.length !== from.length) throw new RangeError(`${samples.length} samples, and ${from.length} to compare them with`);
  return samples.map((sample, i) => sample - (from[i] as number));
}
