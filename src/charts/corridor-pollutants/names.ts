/** Short names of the sites, by TRI id: the operator in the inventory's latest name, and the town. Pure. */
import { tidyName } from '@/lib/tidy-name';

const SHORT: Readonly<Record<string, string>> = {
  '70069DPNTPHIGHW': 'DuPont, LaPlace',
  '70079SHLLL1205R': 'Shell, Norco (east)',
  '70079SHLLL265RI': 'Shell, Norco (west)',
  '70086CHVRNHWY18': 'Americas Styrenics, St. James',
  '70734BRDNCLOUIS': 'Westlake Vinyls, Geismar',
  '70734RBCNN9156H': 'Rubicon, Geismar',
  '70737SHLLCRIVER': 'Shell, Geismar',
  '70764LLMNXHWY40': 'Shintech, Plaquemine',
  '70765GRGGLHIGHW': 'Westlake, Plaquemine',
  '70765NSXDX21255': 'INEOS Oxide, Plaquemine',
  '70765THDWCHIGHW': 'Dow, Plaquemine',
  '70805FRMSPGULFS': 'Formosa, Baton Rouge',
  '70805XXNCH4999S': 'ExxonMobil, Baton Rouge',
  '70807HCHST11911': 'Deltech, Baton Rouge',
};

export const shortName = (triId: string, name: string): string => SHORT[triId] ?? tidyName(name);
