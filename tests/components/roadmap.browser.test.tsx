/** The road at a glance, as a timeline and in full: what each shows, and that it can be ticked. */
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { StageCard } from '../../components/StageCard.tsx';
import { StagePath } from '../../components/StagePath.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import type { Stage } from '../../core/roadmap.ts';
import { click, show } from './show.tsx';
import { EXAM, FELLOWSHIP, ROADMAP, SCHOOL, UPKEEP } from './stages.ts';

describe('the path', () => {
  function showPath(...ticked: string[]) {
    const onTick = vi.fn();
    return { ...show(<StagePath stages={ROADMAP.stages} ticked={new Set(ticked)} onTick={onTick} />), onTick };
  }

  it('is an ordered list of stages, folded', () => {
    const { all, one } = showPath();
    expect(one('.path').localName).toBe('ol');
    expect(all('details').map((fold) => (fold as HTMLDetailsElement).open)).toEqual([false, false, false, false]);
  });

  it('tells the length of each stage and the year of its end', () => {
    expect(showPath().texts('.path-time')).toEqual(['4 years, to year 4', 'around year 4', '1 to 2 years, to year 5', 'from year 5 on']);
  });

  it('points at the stage with years of its own that the guide leaves out', () => {
    const { all } = showPath();
    expect(all('.path-stage').map((stage) => stage.querySelector('.flag') !== null)).toEqual([false, false, true, false]);
  });

  it.each([
    ['none', [], '0 of 2 milestones'],
    ['some', ['school-first'], '1 of 2 milestones'],
    ['all', ['school-first', 'school-second'], '2 of 2 milestones'],
  ])('shows and says when %s of a stage is done', (state, ticked, said) => {
    const { one } = showPath(...ticked);
    expect(one('.path-stage').dataset.done).toBe(state);
    expect(one('.figure .visually-hidden').textContent).toBe(said);
  });

  it('unfolds to checkboxes with labels, which tick', () => {
    const { one, all, onTick } = showPath('exam-second');
    click(all('summary')[1] as HTMLElement);
    const boxes = all('details[open] input') as HTMLInputElement[];
    expect(boxes.map(({ checked, labels }) => [checked, labels?.[0]?.textContent])).toEqual([
      [false, 'First of exam'],
      [true, 'Second of exam'],
    ]);
    click(one('details[open] label'));
    expect(onTick).toHaveBeenCalledExactlyOnceWith('exam-first');
  });

  it('has milestones that are high enough to hit', () => {
    const { one, all } = showPath();
    click(one('summary'));
    expect(all('details[open] label').filter((label) => label.getBoundingClientRect().height < 24)).toEqual([]);
  });
});

describe('the timeline', () => {
  const showTimeline = (width = 700) => show(<Timeline roadmap={ROADMAP} hrefOf={(id) => `#/career/${id}`} />, width);
  const spot = (row: HTMLElement): [number, number] => {
    const { left, right } = (row.querySelector('.timeline-bar') as HTMLElement).getBoundingClientRect();
    return [left, right];
  };

  it('leads to every stage', () => {
    expect(
      showTimeline()
        .all('a')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['school', '#/career/school'],
      ['exam', '#/career/exam'],
      ['fellowship', '#/career/fellowship'],
      ['upkeep', '#/career/upkeep'],
    ]);
  });

  it('draws lengths, points, and what never ends', () => {
    expect(
      showTimeline()
        .all('.timeline-row')
        .map(({ dataset }) => dataset.kind),
    ).toEqual(['bar', 'point', 'bar', 'open']);
  });

  it('draws a stage where the one before it ends, as long as it takes', () => {
    const [school, , fellowship] = showTimeline().all('.timeline-row').map(spot) as [[number, number], unknown, [number, number]];
    expect(fellowship[0]).toBeCloseTo(school[1], 0);
    expect((school[1] - school[0]) / (fellowship[1] - fellowship[0])).toBeCloseTo(4, 0);
  });

  it('may be in calendar years, with the dates of its stages', () => {
    const { texts } = show(
      <Timeline roadmap={ROADMAP} hrefOf={(id) => id} first={2026} dateOf={({ id }) => (id === 'fellowship' ? 'July 2030' : undefined)} />,
      700,
    );
    expect(texts('.timeline-marks span')).toEqual(['2026', '2028', '2030', '2032']);
    expect(texts('.timeline-time')[2]).toBe('July 2030; 1 to 2 years, to year 5');
    expect(texts('figcaption')[0]).toContain('Calendar years.');
  });

  it('says in words what the bars show, and hides them from screen readers', () => {
    const { texts, all } = showTimeline();
    expect(texts('.timeline-time')[0]).toBe('4 years, to year 4');
    expect(all('.timeline-track, .timeline-axis').every((part) => part.getAttribute('aria-hidden') === 'true')).toBe(true);
    expect(texts('figcaption')[0]).toContain('5–6 years');
  });

  it('fits into a narrow window', async () => {
    await page.viewport(320, 700);
    onTestFinished(() => page.viewport(1000, 700));
    expect(showTimeline(288).root.scrollWidth).toBeLessThanOrEqual(288);
  });
});

describe('a stage in full', () => {
  function showStage(stage: Stage, next: Stage[] = [], ticked: string[] = [], own: { label: string; text: string }[] = [], date?: string) {
    const onTick = vi.fn();
    const shown = show(
      <StageCard
        stage={stage}
        date={date}
        own={own}
        path="Doctor of osteopathic medicine"
        note={null}
        number={3}
        next={next}
        entries={[{ id: 'council', headword: 'council' }]}
        sources={[{ organisation: 'ACGME', title: 'Rules', year: '2024', url: 'https://www.acgme.org/', read: true }]}
        ticked={new Set(ticked)}
        onTick={onTick}
        hrefOfEntry={(id) => (id === 'gone' ? undefined : `#/glossary/${id}`)}
        hrefOfStage={(id) => `#/career/${id}`}
      />,
    );
    return { ...shown, onTick };
  }

  it('has its address on its heading, which can take the focus', () => {
    const { one } = showStage(FELLOWSHIP);
    expect([one('h2').id, one('h2').tabIndex, one('h2').textContent]).toEqual(['career-fellowship', -1, 'The fellowship in full']);
  });

  it('tells what holds on the path that was chosen, and its date', () => {
    const { one } = showStage(FELLOWSHIP, [], [], [{ label: 'Exam', text: 'COMLEX-USA Level 3.' }], 'July 2038');
    expect(one('.own-path').textContent).toBe('On this path: Doctor of osteopathic medicineExamCOMLEX-USA Level 3.');
    expect(one('.stage-date').textContent).toBe('July 2038');
  });

  it('tells what is to be paid, and from when that figure is', () => {
    const costs = [{ what: 'Registration', amount: '$888', asOf: 'fee set in 2020', sources: [] }];
    expect(showStage({ ...EXAM, costs }).texts('.facts > div')).toEqual(['$888Registration (fee set in 2020)']);
  });

  it('has parts in order, without those that are empty', () => {
    const heads = (stage: Stage): string[] => showStage(stage).texts('h3');
    expect(heads(FELLOWSHIP)).toEqual([
      'Requirements',
      'Exams',
      'Bodies',
      'What opens the next stage',
      'Milestones 0 of 2',
      'What the source guide says, and what is so',
      'In the glossary',
    ]);
    expect(heads(SCHOOL).slice(0, 2)).toEqual(['What opens the next stage', 'Milestones 0 of 2']);
  });

  it('leads to bodies that have an entry, and to their sites in a new tab', () => {
    const { one, texts } = showStage(FELLOWSHIP);
    expect(one('.facts dt a').getAttribute('href')).toBe('#/glossary/council');
    expect(texts('.facts dt span')).toContain('Unknown body');
    expect([one('.facts dd a').textContent, one('.facts dd a').getAttribute('target')]).toEqual([
      'council.example (opens in a new tab)',
      '_blank',
    ]);
  });

  it('leads to the next stages', () => {
    expect(showStage(EXAM, [FELLOWSHIP]).one('.stage-gate a').getAttribute('href')).toBe('#/career/fellowship');
  });

  it('the last leads nowhere', () => {
    expect(showStage(UPKEEP).all('.stage-gate a')).toHaveLength(0);
  });

  it.each([
    [SCHOOL, 'The guideStep 1right', 'The guide has this.'],
    [FELLOWSHIP, 'The guidemissing', 'Nothing: this stage is not in it.'],
    [UPKEEP, 'The guideSteps 4 and 64: wrong order6: partly wrong', 'Two steps at once.'],
  ])('$id: says what the guide says, with a verdict', (stage, head, says) => {
    const { texts } = showStage(stage);
    expect(texts('.guide-check dt')[0]).toBe(head);
    expect(texts('.guide-check dd')).toEqual([says, stage.guide.truth]);
  });

  it('ticks a milestone', () => {
    const { one, onTick, all } = showStage(SCHOOL, [], ['school-second']);
    expect((all('input') as HTMLInputElement[]).map(({ checked }) => checked)).toEqual([false, true]);
    click(one('input'));
    expect(onTick).toHaveBeenCalledExactlyOnceWith('school-first');
  });
});
