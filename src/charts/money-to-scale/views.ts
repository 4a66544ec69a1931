/** The steps as named views. */
import { integer, oneDecimal, words } from '@/lib/format';
import type { View } from '../contract';
import { SCENES, type SceneId } from './placed';
import { projects, squaresOf } from './series';
import { inSquares, ratios, said } from './words';

/** "about half" while the range of shares holds fifty per cent; else the figures. */
const half =
  ratios.endedLow < 52 && ratios.endedHigh > 48
    ? 'about half'
    : `${integer(ratios.endedLow)} to ${integer(ratios.endedHigh)}%`;

const TITLES: Record<SceneId, string> = {
  application: `The average concept paper asked for ${oneDecimal(squaresOf('paper'))} squares of $100 million`,
  offered: `The whole program: ${words(Math.round(squaresOf('offered')))} squares for ${words(projects)} projects`,
  ended: `Awards for ${half} of it were terminated on one day in May 2025`,
  asked: `It had been asked for ${words(Math.floor(ratios.asked))} times what it could offer`,
  'buy-clean': `To buy cleaner materials, the law set ${inSquares('clean')} aside for several years`,
  purchasing: `In one year the government buys over ${integer(Math.floor(ratios.purchasing / 10) * 10)} times that`,
  need: `The need, as a memo reports it: ${integer(ratios.needLow)} to ${integer(ratios.needHigh)} times what was offered`,
};

const viewOf = (id: SceneId): View => ({ id, title: TITLES[id], description: said[id], state: { at: id } });
const [first, ...rest] = SCENES;
export const views: readonly [View, ...View[]] = [viewOf(first), ...rest.map(viewOf)];
