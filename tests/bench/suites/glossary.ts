/** What a glossary costs before it meets a page: compiling, storing, reading the index back, and searching per keystroke. */
import { bundle } from '../bundle.ts';
import { entriesOf, GLOSSARIES, type GlossaryName, termsOf } from '../glossaries.ts';
import { type Measure, measure } from '../measures.ts';
import { createRandom } from '../random.ts';
import { entriesAddress, indexAddress, pageAddress, plainPage, type Stage } from '../stage.ts';
import { openWorlds, runCold, type Worlds } from '../world.ts';

const PATIENCE = 60_000;

/** Terms as somebody types them: one in three with two letters in the wrong order. Longer ones are found long before their end. */
export function typedWords(name: GlossaryName, count = 12): string[] {
  const random = createRandom(5);
  const terms = termsOf(entriesOf(name)).filter((term) => term.length > 4);
  return Array.from({ length: count }, (_, i) => {
    const term = random.pick(terms).toLowerCase().slice(0, 20);
    if (i % 3) return term;
    const at = 2 + random.below(term.length - 3);
    return term.slice(0, at) + term.charAt(at + 1) + term.charAt(at) + term.slice(at + 2);
  });
}

async function keystrokes(worlds: Worlds, script: string, name: GlossaryName): Promise<{ built: number; each: number[] }> {
  const world = await worlds.fresh(script);
  await world.evaluate(`bench.candidate.prepare(${JSON.stringify(entriesAddress(name))})`, PATIENCE);
  const built = await world.evaluate<number>(
    '(() => { const begun = performance.now(); bench.candidate.run(); return performance.now() - begun; })()',
    PATIENCE,
  );
  return { built, each: await world.evaluate<number[]>(`bench.type(${JSON.stringify(typedWords(name))})`, PATIENCE) };
}

function percentile(samples: readonly number[], share: number): number {
  return [...samples].sort((a, b) => a - b)[Math.floor((samples.length - 1) * share)] as number;
}

export async function glossarySuite(stage: Stage): Promise<Measure[]> {
  const [compiling, decoding, searching] = await Promise.all(
    ['compile', 'decode', 'search'].map((file) => bundle(`tests/bench/candidates/${file}.ts`)),
  );
  const rows: Measure[] = [];
  const group = 'Glossary';
  for (const name of stage.quick ? GLOSSARIES.slice(0, 2) : GLOSSARIES) {
    stage.say(`glossary: ${name}`);
    const compiled: number[] = [];
    const decoded: number[] = [];
    const built: number[] = [];
    const typed: number[][] = [];
    for (let round = 0; round < (stage.quick ? 1 : 5); round++) {
      // a tab of its own each time: what the glossary before has left behind is not collected at our cost
      const page = await plainPage(stage);
      await page.goto(pageAddress(stage, 'empty'));
      const worlds = await openWorlds(page);
      decoded.push((await runCold(worlds, decoding as string, indexAddress(name), PATIENCE)).ms);
      compiled.push((await runCold(worlds, compiling as string, entriesAddress(name), PATIENCE)).ms);
      const search = await keystrokes(worlds, searching as string, name);
      built.push(search.built);
      typed.push(search.each);
      await page.close();
    }
    const stored = await (await fetch(stage.server.origin + indexAddress(name))).text();
    rows.push(
      measure(`compile/${name}`, group, `${name}: compile, in the background`, 'ms', compiled),
      measure(`stored/${name}`, group, `${name}: stored index`, 'kB', [stored.length / 1000]),
      measure(`decode/${name}`, group, `${name}: stored index to arrays, cold`, 'ms', decoded),
      measure(`search build/${name}`, group, `${name}: search made ready`, 'ms', built),
      {
        ...measure(`search/${name}`, group, `${name}: search per keystroke`, 'ms', typed.flat()),
        note: `95 of 100 within ${percentile(typed.flat(), 0.95).toFixed(1)} ms`,
      },
    );
  }
  return rows;
}
