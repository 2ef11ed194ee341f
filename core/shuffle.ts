/** Lists in random order; the randomness comes in as an argument. */

/** A shuffled copy (Fisher and Yates). `random` gives numbers from 0 up to 1. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
  }
  return copy;
}

/** All in random order, those that are not done yet before those that are. */
export function practiceOrder<T extends { id: string }>(list: readonly T[], done: ReadonlySet<string>, random: () => number): T[] {
  const all = shuffled(list, random);
  return [...all.filter(({ id }) => !done.has(id)), ...all.filter(({ id }) => done.has(id))];
}
