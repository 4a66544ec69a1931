/** The colours of industries in stacked bars. Pure. */
import type { Industry } from '@/data/schema/facility-terms';

/** The four industries keep their colours across the site; the rest have tones that stand back. */
const FILLS: Partial<Record<Industry, string>> = {
  steel: 'f-steel',
  coke: 'f-coke',
  cement: 'f-cement',
  aluminum: 'f-aluminum',
};

/** The class of an industry's colour where it stands alone. */
export const industryFill = (industry: Industry): string => FILLS[industry] ?? 'f-stone';
