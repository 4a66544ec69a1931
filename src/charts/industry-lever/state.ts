/** What the address says of the lever, and a part in words. Shared by build and browser: keep it free of imports. */

/** The pledge: per cent below the net emissions of 2005. */
export type PledgeId = '50' | '52';

export const pledgeOf = (value: unknown): PledgeId => (value === '52' ? '52' : '50');
/** Whole per cent from 0 to 100. */
export const cutOf = (value: unknown): number => Math.max(0, Math.min(100, Math.round(Number(value) || 0)));

/** A part in whole per cent that says 100 for the whole only. */
export const wholePart = (pct: number): string => `${pct >= 100 ? 100 : Math.min(99, Math.round(pct))}%`;
