/** The roadmap, which is loaded behind the first paint: the search does not wait for it. */
import { useEffect, useState } from 'preact/hooks';
import type { Roadmap } from '../../core/roadmap.ts';

/** Undefined until it is there. */
export function useRoadmap(): Roadmap | undefined {
  const [roadmap, setRoadmap] = useState<Roadmap>();
  useEffect(() => {
    void import('../../data/roadmap.json').then(({ default: file }) => setRoadmap(file as Roadmap));
  }, []);
  return roadmap;
}
