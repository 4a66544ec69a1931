/** Loaded before a build (`--import`): writes the most memory that it held, in MB, to the file that `PEAK_MEMORY` names. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.PEAK_MEMORY;
// Threads share the process's memory, and each of them loads this too.
if (isMainThread && file !== undefined)
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS / 1024)));
