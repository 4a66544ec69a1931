import { vitePreprocess } from '@astrojs/svelte';

/** The version of Svelte would be told to the page by a file of its own. */
export default { preprocess: vitePreprocess(), compilerOptions: { discloseVersion: false } };
