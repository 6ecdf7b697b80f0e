import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { SiteOptions } from '../../src/publish/serving/serve.ts';
import { findServer, type ServerName } from './find-server.ts';

/** Debian's module that sends .br files; nginx does without. */
const BROTLI = '/usr/share/nginx/modules/ngx_http_brotli_static_module.so';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** nginx's main file around the recipe of deploy/nginx, in a folder of its own. */
function configureNginx(home: string, root: string, base: string, port: number): string[] {
  cpSync('deploy/nginx', join(home, 'weekly'), { recursive: true });
  const site = join(home, 'weekly/site.conf');
  writeFileSync(site, readFileSync(site, 'utf8').replace('set $site_base "";', `set $site_base "${base}";`));
  const brotli = existsSync(BROTLI);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${home}/${kind};`).join(' ');
  const main = `
    ${brotli ? `load_module ${BROTLI};` : ''}
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    daemon off; worker_processes 1; pid ${home}/pid; error_log ${home}/errors warn;
    events {}
    http {
      access_log off; ${temporary}
      server { listen 127.0.0.1:${port}; root ${root}; include weekly/site.conf; ${brotli ? 'brotli_static on;' : ''} }
    }`;
  writeFileSync(join(home, 'nginx.conf'), main);
  return ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'errors')];
}

/** A Caddyfile around the recipe of deploy/caddy. */
function configureCaddy(home: string, root: string, base: string, port: number): string[] {
  const main = `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${resolve('deploy/caddy/site.caddy')} "${base}"
}
`;
  writeFileSync(join(home, 'Caddyfile'), main);
  return ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'];
}

async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}

/** Serves a built site by a real server with the recipe of deploy/; gives its origin and a way to end it. Throws with what the server says where it does not start. */
export async function realServer(name: ServerName, { folder, base }: SiteOptions): Promise<{ origin: string; end: () => Promise<void> }> {
  const program = findServer(name);
  if (!program) throw new Error(`there is no ${name}: run node tests/setup/ensure-browsers.ts ${name}, which installs it or says how`);
  const home = mkdtempSync(join(tmpdir(), `${name}-`));
  const root = join(home, 'root');
  // The site stands where its base says: the root itself, or a folder below it.
  const site = join(root, base);
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(resolve(folder), site.replace(/\/$/, ''));
  const port = await freePort();
  const configure = name === 'nginx' ? configureNginx : configureCaddy;
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const server = spawn(program, configure(home, root, base.replace(/\/$/, ''), port), { stdio: ['ignore', 'ignore', 'pipe'], env });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(origin)); tries++) {
    if (server.exitCode !== null || tries > 200) throw new Error(`${name} does not start: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    origin,
    end: async () => {
      server.kill();
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
