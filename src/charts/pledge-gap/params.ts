/** What a reader can change: the model and the end of the pledge. Shipped to the browser. */
import type { Params } from '@/lib/address';

export const params: Params = {
  model: {
    type: 'choice',
    label: 'Model',
    options: [
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
    default: 'eps-ei',
  },
  pledge: {
    type: 'choice',
    label: 'Pledge',
    options: [
      { value: '50', label: '50% below 2005' },
      { value: '52', label: '52% below 2005' },
    ],
    default: '50',
  },
};
