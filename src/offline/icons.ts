/** The site's mark as a device wants it: in sizes, and once with room around it, for systems that cut a shape out. */
import { resolveTokens } from '@/lib/theme';

export interface Icon {
  readonly name: string;
  /** Width and height in px. */
  readonly size: number;
  readonly purpose: 'any' | 'maskable';
}

export const ICONS: readonly Icon[] = [
  { name: 'icon-180', size: 180, purpose: 'any' },
  { name: 'icon-192', size: 192, purpose: 'any' },
  { name: 'icon-512', size: 512, purpose: 'any' },
  { name: 'icon-512-maskable', size: 512, purpose: 'maskable' },
];

export const iconPath = ({ name }: Icon): string => `/icons/${name}.png`;

/** The mark of favicon.svg: a glow in the dark. What may be cut off is ground. */
export function iconSvg({ size, purpose }: Icon): string {
  const ground = resolveTokens('var(--paper)', 'dark');
  const glow = resolveTokens('var(--accent-mark)', 'dark');
  const radius = purpose === 'maskable' ? 6.4 : 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}"><rect width="32" height="32" fill="${ground}"/><circle cx="16" cy="16" r="${radius}" fill="${glow}"/><circle cx="16" cy="16" r="${radius * 0.44}" fill="#ffe3c2"/></svg>`;
}
