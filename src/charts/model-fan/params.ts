/** What a reader can change: what is drawn, and the model that is named. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  show: {
    type: 'choice',
    label: 'Show',
    options: [
      { value: 'with', label: 'With the law' },
      { value: 'without', label: 'With and without it' },
      { value: 'record', label: 'The record alone' },
    ],
    default: 'with',
  },
  model: {
    type: 'choice',
    label: 'Model',
    options: [
      { value: 'none', label: 'All alike' },
      { value: 'eps-ei', label: 'EPS-EI (Energy Innovation)' },
      { value: 'gcam-cgs', label: 'GCAM-CGS (University of Maryland)' },
      { value: 'gcam-pnnl', label: 'GCAM-PNNL (Pacific Northwest Lab)' },
      { value: 'markal-netl', label: 'MARKAL-NETL (Energy Technology Lab)' },
      { value: 'nems-op', label: 'NEMS-OP (DOE Office of Policy)' },
      { value: 'nems-rhg', label: 'NEMS-RHG (Rhodium Group)' },
      { value: 'regen-epri', label: 'REGEN-EPRI (EPRI)' },
      { value: 'rio-repeat', label: 'RIO-REPEAT (REPEAT Project)' },
      { value: 'usrep-reeds', label: 'USREP-ReEDS (MIT and NREL)' },
    ],
    default: 'none',
  },
};
