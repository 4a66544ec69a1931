/** What a cut of industry closes of a gap, in million tonnes and per cent. Shared by build and browser: keep it free of imports. */

/** What the claim says industrial policy can fill, per cent of a gap. */
export const CLAIM_PCT = 40;

/** What a cut of so many per cent takes off. */
export const cutMt = (industry: number, pct: number): number => (industry * pct) / 100;

/** The part of a gap that a cut closes, per cent; never more than all. */
export const closedPct = (gap: number, cut: number): number => Math.min(100, (100 * cut) / gap);

/** What of a gap a cut leaves open. */
export const openMt = (gap: number, cut: number): number => Math.max(0, gap - cut);

/** The cut of industry, per cent, that closes so many per cent of a gap; above 100 when industry is not enough. */
export const cutFor = (industry: number, gap: number, pct: number): number => (pct * gap) / industry;
