/** Pages about other things, with the abbreviations of pain medicine in them: the built-in pack marks nothing. */
import { describe, expect, it } from 'vitest';
import { builtInIndex } from '../built-in-pack.ts';
import { marked } from '../core/make-entry.ts';

const index = builtInIndex();

describe('nothing is marked on a page about', () => {
  it.each([
    [
      'hospital billing',
      'Each admission is paid by DRG. A higher DRG weight means a larger payment; coders assign the DRG after discharge.',
    ],
    [
      'billing, with the words spelled out',
      'The diagnosis-related group (DRG) sets what Medicare pays. The DRG file is updated in October.',
    ],
    [
      'the staff of a hospital',
      'A registered nurse, a pharmacist and a nurse practitioner enter it in the electronic medical record. HIPAA and Medicare rules apply.',
    ],
    ['time zones', 'The call starts at 9 AM PT and ends at noon ET. All times are PT unless we say otherwise.'],
    ['time zones, with the words spelled out', 'Doors open at 6 pm Pacific Time (PT). PT is three hours behind ET.'],
    ['admission tests', 'You may send the SAT or the ACT. Most colleges superscore the ACT, and an ACT of 30 is strong.'],
    ['a law', 'The Fair Housing Act was signed in 1968. The ACT was amended, and the ACT now covers seven classes.'],
    ['a currency', 'The central bank gave up the PEG after three weeks. Defending the PEG cost its reserves.'],
    ['stock valuation', 'A PEG ratio below one is cheap; the PEG compares price, earnings and growth. ROI and EPS matter too.'],
    ['chemistry', 'PEG 4000 is a polymer. Add 10 mL of PEG, mix, and spin at 4 °C.'],
    ['a yoga shop', 'Our cork MAT is 5 mm thick. Clean the MAT with soap and let it dry.'],
    ['soil conservation', 'The Soil Conservation Service (SCS) drew the map. Under SCS rules, terraces slow the water.'],
    ['hydrology', 'The SCS curve number gives the runoff. An SCS number of 98 is a parking lot.'],
    ['school law', 'An ESI hearing was held. ESI must be kept: electronically stored information (ESI) includes e-mail.'],
    ['mobile networks', 'The MME tracks phones. Each MME talks to the gateway, and the MME pages idle phones.'],
    ['chip makers', 'The COMM port is slow. Use COMM 1 at 9600 baud.'],
    ['sports', 'He ran a PR in the 5K. The ODI series ends on Sunday, and the ODI squad is strong.'],
    ['politics', 'The MPI rose by two points. The MPI of the country is high.'],
    ['software', 'Run the REST API with TLS. The ROM image boots, the DOM is ready, and the PCA reduces columns.'],
    ['statistics', 'We ran PCA on ten columns; PCA kept two. The BPI and the CSI were left out.'],
    ['a newsroom', 'The CBS station and the NBC station agreed. VR headsets sell, and AR glasses do not.'],
    ['a farm', 'COWS graze behind the barn. The vet saw four COWS.'],
    ['a company', 'The CMS holds our web pages. Log in to the CMS, choose a template, and publish from the CMS.'],
    ['a band', 'The band plays the Match tonight. Fans of The Match will be there for the residency.'],
    ['a university', 'Her fellowship in medieval history began in May. The fellow gave a lecture at his residency.'],
    ['referrals in business', 'Ask a friend for a referral. Each referral earns you ten dollars.'],
    ['cars', 'The brace holds the bumper. Traction on snow is poor, and the disc brake squeals.'],
    ['music', 'The disc sold a million. The choir sings Bach, and the pastor plays the organ.'],
    ['databases', 'GRADE the answers from A to F. An AUDIT of the ledger follows.'],
    ['weather', 'The depression moves north. Snow numbs the hills; LAST night it froze.'],
    ['banking', 'Interest is due. The tolerance is two cents, and diversion of funds is a crime.'],
    ['a film', 'The epic has a great cast. Its epic battle scenes take an hour.'],
    ['fitness', 'Try Pilates or yoga on Tuesdays. Massage is extra.'],
    ['a watchmaker', 'Wind up the clock once a week. A wind-up toy is a good gift.'],
    ['insurance in general', 'The PA office opens at nine. Bring your PA form and the NP letter to the MS office.'],
  ])('%s', (_, text) => {
    expect(marked(index, text)).toEqual([]);
  });
});
