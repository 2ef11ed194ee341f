/** Results and their matched letters. */
import { describe, expect, it } from 'vitest';
import { Highlighted } from '../../components/Highlighted.tsx';
import { HitList } from '../../components/HitList.tsx';
import type { Hit } from '../../core/search.ts';
import { hit } from './hits.ts';
import { show } from './show.tsx';

const showHits = (...hits: Hit[]) => show(<HitList id="hits" label="Results" groups={[{ hits }]} active={-1} onOpen={() => {}} />);

describe('matched letters', () => {
  it.each<[string, string, [number, number][], string[]]>([
    ['none', 'allodynia', [], []],
    ['a beginning', 'allodynia', [[0, 4]], ['allo']],
    ['all', 'pain', [[0, 4]], ['pain']],
    [
      'two words in any order',
      'spinal cord',
      [
        [7, 11],
        [0, 6],
      ],
      ['spinal', 'cord'],
    ],
    [
      'overlapping ranges once',
      'allodynia',
      [
        [0, 4],
        [2, 6],
      ],
      ['allo', 'dy'],
    ],
    [
      'the same range once',
      'pain',
      [
        [0, 4],
        [0, 4],
      ],
      ['pain'],
    ],
    ['a range beyond the end as far as the text goes', 'pain', [[2, 99]], ['in']],
    ['letters outside ASCII', 'Ménière', [[1, 2]], ['é']],
  ])('%s', (_, text, ranges, marked) => {
    const { root, texts } = show(<Highlighted text={text} ranges={ranges} />);
    expect(texts('mark')).toEqual(marked);
    expect(root.textContent).toBe(text);
  });

  it('show text as text', () => {
    const { root, all } = show(<Highlighted text="<b>pain</b>" ranges={[[0, 3]]} />);
    expect(root.textContent).toBe('<b>pain</b>');
    expect(all('b')).toHaveLength(0);
  });
});

describe('a result', () => {
  it('is an option with its headword, category and gloss', () => {
    const { one } = showHits(hit('sciatica', { category: 'condition', gloss: 'Pain down the leg.' }));
    expect(one('[role="option"]').textContent).toBe('sciatica, Condition. Pain down the leg.');
  });

  it('names what was matched before the headword, which then has no marks', () => {
    const { one, texts } = showHits(hit('electromyography', { name: 'nerve test', ranges: [[0, 5]] }));
    expect(one('.hit-names').textContent).toBe('nerve test, see electromyography');
    expect(texts('.hit-name mark')).toEqual(['nerve']);
    expect(texts('.headword mark')).toEqual([]);
  });

  it('wraps a long headword inside the list', () => {
    const { one } = showHits(hit('x'.repeat(120)));
    expect(one('.hits').scrollWidth).toBeLessThanOrEqual(400);
  });

  it('keeps its gloss to one line', () => {
    const { all } = showHits(hit('one'), hit('two', { gloss: 'word '.repeat(100) }));
    const [short, long] = all('.hit').map((option) => option.getBoundingClientRect().height);
    expect(long).toBe(short);
  });
});
