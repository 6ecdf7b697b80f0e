/** How long a host may take for a file, in milliseconds, unless whoever asks says otherwise. */
export const PATIENCE = 30_000;

/** What a host answered when it was asked for a file of the site. */
export interface Answer {
  /** The path below the site's address: `issues/2020-w48`, `assets/index-a1b2.js`. */
  path: string;
  status: number;
  headers: Headers;
  body: Uint8Array;
  /** Where it leads, of an answer that is a redirect. */
  redirect?: Redirect | undefined;
}

/** Where a redirect leads: back to where it began, to the address with a slash behind it, to another host or scheme, or elsewhere. */
export type Redirect = { kind: 'loop' | 'slash' | 'elsewhere' } | { kind: 'origin'; origin: string };

/** That nothing came of an address, or nothing whole; the message goes on from the address, and says what to do. */
export class NoAnswer extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NoAnswer';
  }
}

/** What the codes of Node's network mean to who asked. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody listens there: is the address right, and does the server run?',
  ENOTFOUND: 'there is no such host: is the address right?',
  EAI_AGAIN: 'the name of the host could not be looked up: try again',
  ECONNRESET: 'the host closes the connection: look into its log',
  UND_ERR_SOCKET: 'the host closes the connection: look into its log',
};

/** Codes of what unpacks an answer: zlib's and brotli's. */
const UNPACKING = /^(?:Z_|ERR_(?:_ERROR|BROTLI|_))/;

function reasonOf(error: unknown, begun: Response | undefined, patience: number): string {
  const cause: unknown = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code = '', name, message } = Object(cause) as { code?: string; name?: string; message?: string };
  if (name === 'TimeoutError')
    return `is not there after ${patience / 1_000} s: look at what keeps the host so long, or give it more with --patience`;
  if (begun && UNPACKING.test(code))
    return `is not packed as its Content-Encoding (${begun.headers.get('content-encoding')}) says: have the host say how it is packed, or not say it`;
  if (begun) return 'breaks off in the middle: look into the log of the host, and whether Content-Length is right';
  return `does not answer: ${REASONS[code] ?? message}`;
}

/** So many redirects are followed to see whether they end. */
const MOST_HOPS = 8;

async function redirectOf(url: string, location: string, signal: AbortSignal): Promise<Redirect> {
  const [from, to] = [new URL(url), new URL(location, url)];
  const seen = new Set([from.href]);
  for (let next: URL | undefined = to; next?.origin === from.origin;) {
    if (seen.has(next.href) || seen.size > MOST_HOPS) return { kind: 'loop' };
    seen.add(next.href);
    const answer: Response = await fetch(next, { redirect: 'manual', signal });
    const further: string | null = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null;
    await answer.body?.cancel();
    next = further === null ? undefined : new URL(further, next);
  }
  if (to.origin !== from.origin) return { kind: 'origin', origin: to.origin };
  return { kind: to.pathname === `${from.pathname}/` ? 'slash' : 'elsewhere' };
}

async function answerOf(url: string, path: string, patience: number, headers: Record<string, string>): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
  let begun: Response | undefined;
  try {
    begun = await fetch(url, { redirect: 'manual', headers, signal });
    const body = new Uint8Array(await begun.arrayBuffer());
    const location = begun.status === 304 ? null : begun.headers.get('location');
    const isRedirect = begun.status >= 300 && begun.status < 400 && location !== null && URL.canParse(location, url);
    const redirect = isRedirect ? await redirectOf(url, location, signal) : undefined;
    return { path, status: begun.status, headers: begun.headers, body, redirect };
  } catch (error) {
    throw new NoAnswer(reasonOf(error, begun, patience), { cause: error });
  }
}

/**
 * Asks for a path below an address, which ends with a slash; once more where the connection ends, as one that was kept open may.
 * Throws a NoAnswer where nothing whole comes.
 */
export async function ask(address: string, path: string, patience = PATIENCE, headers: Record<string, string> = {}): Promise<Answer> {
  const url = new URL(path.split('/').map(encodeURIComponent).join('/'), address).href;
  try {
    return await answerOf(url, path, patience, headers);
  } catch (error) {
    const isLate = error instanceof NoAnswer && error.cause instanceof Error && error.cause.name === 'TimeoutError';
    if (isLate) throw error;
    return answerOf(url, path, patience, headers);
  }
}

/** The text of an answer. */
export function textOf({ body }: Pick<Answer, 'body'>): string {
  return new TextDecoder().decode(body);
}
