/** Loads the site's own modules as the build sees them, without a build: for tools that draw charts. */
import { getViteConfig } from 'astro/config';
import { createServer } from 'vite';

/**
 * Starts what is needed and gives the loader: a path from the project's folder ("/src/charts/registry.ts") to the
 * module. Whoever is done calls `process.exit`: closed by itself the framework's part of it complains.
 */
export async function sourceLoader(): Promise<<T>(path: string) => Promise<T>> {
  const config = await getViteConfig({
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
  })({ mode: 'development', command: 'serve' });
  const server = await createServer({ ...config, configFile: false });
  return async <T>(path: string) => (await server.ssrLoadModule(path)) as T;
}
