/** Verdicts on the claims about aluminum that the pipeline computes. */
import { aluminumEmissions, aluminumSmelters } from '@/data/aluminum';
import { countByStatus } from '@/data/smelter-status';
import { integer, oneDecimal, twoDecimals, words } from '@/lib/format';
import type { Binding } from '../binding';
import { outputOf } from '../topics/aluminum-output';
import { salient } from '../topics/aluminum-trade';
import { sourcedCount } from '../topics/smelters';

const y1980 = outputOf(1980);
const y1981 = outputOf(1981);
const y2021 = outputOf(2021);
const pfc = aluminumEmissions.filter((row) => row.year === 2021 && row.pfc_t > 0).map((row) => row.pfc_t);
const spread = Math.max(...pfc) / Math.min(...pfc);

/** Claims whose evidence the pipeline computes, by the claim's id. */
export const bindings: Readonly<Record<string, Binding>> = {
  'c004-al-share-1981': {
    facts: ['aluminum-output.share-1981', 'aluminum-output.share-1980'],
    // "Over 30 percent" is right only if even the lower end of the rounding is above it; near it, the wording must change.
    verdict:
      y1981.share_low_pct > 30
        ? 'holds'
        : Math.abs(y1981.share_pct - 30) < 1
          ? 'holds-with-wording'
          : 'not-supported',
    evidence: `${oneDecimal(y1981.share_pct)}% in 1981 (${twoDecimals(y1981.share_low_pct)}–${twoDecimals(y1981.share_high_pct)}% within rounding), ${oneDecimal(y1980.share_pct)}% in 1980: say about 30 percent, or name 1980.`,
  },
  'c004-al-23-smelters': {
    facts: ['smelters.running-1981', 'smelters.count-2001', 'smelters.count-1980'],
    verdict: sourcedCount(2001, 'operated-in-year') === 23 ? 'not-supported' : 'could-not-check',
    evidence: `At least ${words(countByStatus(aluminumSmelters, 1981).running)} of the smelters in our list are known to have run in 1981; ${sourcedCount(2001, 'operated-in-year')} is the count for 2000 and 2001.`,
  },
  'c004-al-share-2021': {
    facts: ['aluminum-output.share-2021'],
    verdict: Math.round(y2021.share_pct * 10) / 10 === 1.3 ? 'holds' : 'not-supported',
    evidence: `${integer(y2021.us_kt)} of ${integer(y2021.world_kt)} thousand tonnes, ${twoDecimals(y2021.share_pct)}% in 2021.`,
  },
  'c004-al-six-facilities': {
    facts: ['smelters.count-2021', 'smelters.left'],
    verdict: sourcedCount(2021, 'subpart-f-emissions') === 6 ? 'holds' : 'not-supported',
    evidence: `${sourcedCount(2021, 'subpart-f-emissions')} sites had aluminum-process emissions in 2021; the year must stand beside it.`,
  },
  'c004-al-shockingly-dirty': {
    facts: [
      'smelter-emissions.pfc-ratio-2021',
      'smelter-emissions.hawesville-pfc-2021',
      'smelter-emissions.massena-west-pfc-2021',
    ],
    verdict: spread > 5 ? 'holds-with-wording' : 'not-supported',
    evidence: `Perfluorocarbon emissions of 2021 ran from ${integer(Math.min(...pfc))} to ${integer(Math.max(...pfc))} t CO2e, ${integer(spread)} times as much: say which plant and which gas.`,
  },
  'c004-imports-carbon': {
    facts: ['aluminum-trade.reliance-2024-2025', 'aluminum-trade.reliance-2024-2026'],
    verdict: salient('MCS 2025', 2022).net_import_reliance_pct > 0 ? 'holds' : 'not-supported',
    evidence: `Net import reliance for aluminum in 2022: ${salient('MCS 2025', 2022).net_import_reliance_pct}% in the 2025 edition, ${salient('MCS 2026', 2022).net_import_reliance_pct}% by the definition of the 2026 edition.`,
  },
};
