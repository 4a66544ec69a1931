/** A thread that makes and packs the files of an edition, one path at a time. */
import { workerData } from 'piscina';
import { pack, type Packed } from './archive.ts';
import { offlineFiles, type EditionPlan } from './offline-file.ts';

const fileAt = offlineFiles(workerData as EditionPlan);

export default (path: string): Packed => pack(fileAt(path));
