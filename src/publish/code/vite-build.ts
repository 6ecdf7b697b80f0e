import { resolve } from 'node:path';
import { createBuilder } from 'vite';

/**
 * Builds the reader's code with Vite: for the browser into a folder's `client`, for rendering pages into its `prerender`. `base` is
 * the base path of the site.
 */
export async function buildCode(root: string, folder: string, base: string): Promise<void> {
  const outDir = (name: string) => ({ build: { outDir: resolve(folder, name), emptyOutDir: true } });
  const environments = { client: outDir('client'), prerender: outDir('prerender') };
  const builder = await createBuilder({ root, base, builder: {}, environments, logLevel: 'warn' }, null);
  const { client, prerender } = builder.environments;
  if (!client || !prerender) throw new Error('vite.config.ts must name a client and a prerender environment');
  await builder.build(client);
  await builder.build(prerender);
}
