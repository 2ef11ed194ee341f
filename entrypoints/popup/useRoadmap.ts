/** The roadmap, which is loaded when the first search is likely to be over, or its tab is opened. */
import { useEffect, useState } from 'preact/hooks';
import type { Roadmap } from '../../core/roadmap.ts';

/** Ms after the popup is drawn. */
const LATER = 300;

/** @param wanted is it to be seen now? Undefined until it is there. */
export function useRoadmap(wanted: boolean): Roadmap | undefined {
  const [roadmap, setRoadmap] = useState<Roadmap>();
  useEffect(() => {
    if (roadmap) return;
    const load = (): void => void import('../../data/roadmap.json').then(({ default: file }) => setRoadmap(file as Roadmap));
    const timer = setTimeout(load, wanted ? 0 : LATER);
    return () => clearTimeout(timer);
  }, [wanted]);
  return roadmap;
}
