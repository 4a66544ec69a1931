/**
 * Whether two builds of one commit are the same to the byte (`npm run reproduce`): builds here, and again from a copy
 * in another folder, under another time zone, language and clock; compares every file and names the first that
 * differ. A hundredth of the plants and counties, unless PLANT_SHARE asks for more; `--built FOLDER` compares with a
 * build that is there (made with the same SITE_URL and BASE_PATH).
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildSite } from './built/build-site.ts';
import { differences } from './reproduce/differences.ts';
import { buildElsewhere } from './reproduce/elsewhere.ts';

const FIRST = 20;

const { values } = parseArgs({ options: { built: { type: 'string' } } });
const env = { PLANT_SHARE: '0.01', ...process.env };
const here = values.built ?? '.cache/reproduce/here';
const there = '.cache/reproduce/there';

if (values.built === undefined) {
  rmSync(here, { recursive: true, force: true });
  buildSite({ ...env, OUT_DIR: here });
}
rmSync(there, { recursive: true, force: true });
buildElsewhere({ project: '.cache/reproduce/some-other-folder', site: there, env });

const { compared, different, missing } = differences(there, here);
for (const line of different.slice(0, FIRST)) console.log(`different  ${line}`);
for (const file of missing.slice(0, FIRST)) console.log(`only there ${file}`);
console.log(
  `${compared} files compared: ${different.length} differ, ${missing.length} are only in the second build`,
);
process.exitCode = different.length + missing.length > 0 ? 1 : 0;
