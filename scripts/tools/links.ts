/**
 * Fails on any address in a built folder that leads nowhere under its base (`npm run links`): what the workflow asks before
 * it publishes. `SITE_URL`, `BASE_PATH` and `OUT_DIR` are those of the build.
 */
import { rootFrom } from '../site/built-folder.ts';
import { brokenLinks } from '../site/links/check.ts';

const folder = process.env.OUT_DIR ?? 'dist';
const broken = brokenLinks({ folder, canonical: rootFrom(process.env, 'http://localhost:4321') });
for (const { file, address, why } of broken) console.log(`${file}: ${address} ${why}`);
console.log(`${broken.length} broken addresses in ${folder}`);
process.exitCode = broken.length > 0 ? 1 : 0;
