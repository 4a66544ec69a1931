/** `npm run keep-files`: copies the hashed files of the live edition at `SITE_URL` and `BASE_PATH` into the new build (`OUT_DIR`). */
import { rootFrom } from '../site/built-folder.ts';
import { keepFiles } from '../site/keep-files.ts';

const { SITE_URL, OUT_DIR = 'dist' } = process.env;
if (SITE_URL === undefined) throw new Error('SITE_URL is not set; expected the origin of the live site');
const live = rootFrom(process.env, SITE_URL);
const { copied, none } = await keepFiles(OUT_DIR, live);
console.log(
  none === undefined ? `${copied.length} files kept from ${live}` : `Nothing kept from ${live}: ${none}`,
);
