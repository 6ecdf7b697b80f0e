import { resolve } from 'node:path';
import { createBuilder } from 'vite';

/**
 * Builds the reader's code with Vite: for the browser into a folder's `client`, with the worker that answers without a network, for
 * rendering pages into its `prerender`. `base` is the base path of the site.
 */
export async function buildCode(root: string, folder: string, base: string): Promise<void> {
  const outDir = (name: string, emptyOutDir = true) => ({ build: { outDir: resolve(folder, name), emptyOutDir } });
  const environments = { offline: outDir('client'), client: outDir('client', false), prerender: outDir('prerender') };
  // One configuration for all, so that what its plugins collect of one environment the others know.
  const builder = await createBuilder({ root, base, builder: { sharedConfigBuild: true }, environments, logLevel: 'warn' }, null);
  const { offline, client, prerender } = builder.environments;
  if (!offline || !client || !prerender) throw new Error('vite.config.ts must name the environments offline, client and prerender');
  // First, so that the client's list of licenses has its packages.
  await builder.build(offline);
  await builder.build(client);
  await builder.build(prerender);
}
