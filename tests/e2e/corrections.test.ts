/**
 * Where the source guide is wrong: each of the 25 points is right in the guide, by its fact, in the list of corrections
 * and on the page where a reader would meet it.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useChromium } from './pages.ts';

const stage = useChromium({});
let page: Page;
const shown = new Map<string, string>();

/** The text of a page of the guide, read once. */
async function textOf(hash: string): Promise<string> {
  const known = shown.get(hash);
  if (known !== undefined) return known;
  await page.goto('about:blank');
  await page.goto(`${stage.launched.origin}/guide.html${hash}`);
  await page.locator('h1').waitFor();
  const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  shown.set(hash, text);
  return text;
}

beforeAll(async () => {
  page = await stage.launched.context.newPage();
});
afterAll(() => page.close());

/** The facts of each correction, from the table in the content's fact sheet; the list has them in this order. */
const FACTS: [number, string, RegExp[]][] = [
  [1, 'there is no residency in pain, but a fellowship of 12 months', [/No such residency is accredited/, /fellowship of 12 months/]],
  [
    2,
    'the full license comes during residency',
    [/granted during or after residency/, /one to three supervised years/, /Step 3 or Level 3/],
  ],
  [3, 'the exams are three', [/Step 1, Step 2 CK and Step 3 of the USMLE/, /Level 1, Level 2-CE and Level 3 of COMLEX/]],
  [4, 'DO schools have the COCA, graduates from abroad ECFMG', [/DO schools are accredited by the COCA/, /ECFMG/]],
  [
    5,
    'there are several boards',
    [/physical medicine and rehabilitation/, /psychiatry and neurology/, /emergency medicine/, /AOA/, /outside the ABMS/],
  ],
  [6, 'the fellowship is the defining step', [/The fellowship is the step that makes a pain physician/]],
  [
    7,
    'DEA, MATE Act, monitoring and continuing certification belong to it',
    [/DEA registration/, /MATE Act/, /monitoring program/, /continuing certification/],
  ],
  [8, 'the American Pain Society is dissolved', [/voted to dissolve/, /Chapter 7/, /June 28, 2019/, /USASP, set up in 2020/]],
  [9, 'the American Academy of Pain Management is closed', [/renamed Academy of Integrative Pain Management/, /January 31, 2019/]],
  [10, 'the spine society has another name', [/Spine Intervention Society/, /1989/]],
  [11, 'the institute is the World Institute of Pain', [/World Institute of Pain\. It was established in 1993/]],
  [12, 'college and board are one', [/ABPM/, /earlier name/, /not confirmed/]],
  [
    13,
    'there is no osteopathic association of pain medicine',
    [/No body with exactly that name was found/, /conjoint examination committee set up in 2012/],
  ],
  [14, 'the related careers are others', [/anesthesiology, physiatry, neurology, palliative care, addiction medicine and sports medicine/]],
  [15, 'the physician is an MD or a DO, for pain of every kind', [/MD or DO/, /acute, subacute, chronic and cancer pain/]],
  [16, 'there is no general interval', [/No general rule exists/, /one to four weeks after an opioid is begun or increased/]],
  [17, 'beside is complementary, instead is alternative', [/beside standard treatment is complementary/, /Alternative means in its place/]],
  [18, 'opioids come with a caution', [/preferred for subacute and chronic pain/, /July 2025/]],
  [19, 'chronic is more than three months, and can be a disease', [/more than three months/, /MG30\.0/]],
  [
    20,
    'procedures reduce pain for a time, and the evidence is disputed',
    [/often for a limited time/, /2025 guideline in The BMJ/, /more than 30 societies dispute it/],
  ],
  [21, 'PainChek measures, in dementia', [/measures pain in people with dementia/, /De Novo request on October 6, 2025/]],
  [22, 'PainCoach is no decision support', [/could not be identified/, /CDS4CPM is a true example/]],
  [23, 'Epic is an EHR suite', [/suite for electronic health records/]],
  [24, 'dependence is not use disorder', [/Physical dependence is an expected response/, /Opioid use disorder is a diagnosis/]],
  [25, 'pain is not imagined', [/can suggest that pain is imagined/, /Biological, psychological and social/]],
];

describe('the list of corrections', () => {
  it.each(FACTS)('%i: %s', async (number, _, facts) => {
    await textOf('#/career/corrections');
    const items = shown.get('items') ?? JSON.stringify(await page.locator('.corrections > li').allTextContents());
    shown.set('items', items);
    const said = (JSON.parse(items) as string[])[number - 1] ?? '';
    for (const fact of facts) expect(said).toMatch(fact);
    expect(said).toMatch(/\d source/);
  });
});

/** Where a reader meets the same point; what the source guide has there must not be on the page as a fact. */
const ELSEWHERE: [string, number, RegExp][] = [
  ['#/career', 1, /No accredited residency in pain management exists/],
  ['#/career', 2, /One to three years of supervised training, depending on the state, before a full license/],
  ['#/career', 3, /USMLE Step 1.*USMLE Step 2 CK.*USMLE Step 3/],
  ['#/career', 3, /COMLEX-USA Levels 1 and 2-CE.*COMLEX-USA Level 3/],
  ['#/career', 4, /an MD program accredited by the LCME or a DO program accredited by the COCA/],
  ['#/career', 5, /American Board of Emergency Medicine \(ABEM\)/],
  ['#/career', 5, /Not an ABMS board\. Holds its own examination/],
  ['#/career', 6, /An ACGME pain medicine fellowship lasts 12 months/],
  ['#/career', 7, /Eight hours about substance use disorders/],
  ['#/career', 7, /Continuing certification and renewals/],
  ['#/organizations', 8, /American Pain Society.*dissolved.*June 28, 2019.*USASP/],
  ['#/organizations', 9, /Academy of Integrative Pain Management.*January 31, 2019/],
  ['#/organizations', 10, /Spine Intervention Society/],
  ['#/organizations', 11, /World Institute of Pain \(WIP\).*1993/],
  ['#/organizations', 12, /American Board of Pain Medicine/],
  ['#/organizations', 13, /2012/],
  ['#/questions', 15, /A physician with an MD or a DO degree/],
  ['#/questions', 16, /There is no general rule; the plan decides/],
  ['#/skills', 17, /Used beside standard care these therapies are complementary/],
  ['#/questions', 18, /Opioids have a place only where the expected benefit for pain and function outweighs the risk/],
  ['#/glossary/chronic-pain', 19, /three months/],
  ['#/skills', 20, /States honestly how much relief to expect and for how long/],
  ['#/tools', 21, /PainChek measures; it neither treats pain nor makes a diagnosis/],
  ['#/tools', 22, /CDS4CPM.*true example/],
  ['#/tools', 23, /Epic is better called an electronic health record/],
  ['#/glossary/physical-dependence', 24, /opioid|withdrawal/i],
  ['#/skills', 25, /Avoids any hint that symptoms are imagined/],
];

describe('on its own page', () => {
  it.each(ELSEWHERE)('%s has correction %i right: %s', async (hash, _, fact) => {
    expect(await textOf(hash)).toMatch(fact);
  });

  it('the about page tells versions, licenses, and what was not reviewed or compared', async () => {
    const text = await textOf('#/about');
    expect(text).toMatch(/PainGloss \d+\.\d+\.\d+; glossary “Pain medicine” \d+\.\d+\.\d+, \d+ entries/);
    expect(text).toMatch(/No clinician has reviewed this yet/);
    expect(text).toMatch(/Of the \d+ sources, \d+ were read/);
    expect(text).toMatch(/CC BY 4\.0.*MIT license/);
  });

  it.each([
    ['#/questions', /naloxone.*911.*988/],
    ['#/about', /naloxone.*911.*988/],
    ['#/glossary/opioid-therapy', /naloxone.*911.*988/],
    ['#/interview', /naloxone.*911.*988/],
  ])('%s says what to do in an emergency', async (hash, line) => {
    expect(await textOf(hash)).toMatch(line);
  });
});
