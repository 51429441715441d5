import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Asks a WebDriver: method, path behind the session, and what it is given. */
export type Ask = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  given?: object,
) => Promise<unknown>;

/** A page that answers nothing for this long, in milliseconds, has hung; a busy machine is only slow. */
const PATIENCE = 60_000;

async function ask(address: string, method: string, given?: object): Promise<unknown> {
  const answer = await fetch(address, {
    method,
    body: given === undefined ? null : JSON.stringify(given),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value }: { value: unknown } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

/** A port that nothing listens on. */
function freePort() {
  return new Promise<number>((done, failed) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() =>
        at && typeof at === 'object' ? done(at.port) : failed(new Error('no port')),
      );
    });
  });
}

/** Starts a driver on a screen of its own, and a browser by it, in these `surroundings`; `stop` ends all three. */
export async function startDriver(driver: string, capabilities: object, surroundings: object) {
  const port = await freePort();
  // A group of its own, so that the screen ends with the driver.
  const child = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1400x1000x24', driver, `--port=${port}`],
    {
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, ...surroundings },
    },
  );
  const end = () => child.pid !== undefined && child.exitCode === null && process.kill(-child.pid);
  process.once('exit', end);
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address);
  const session = await ask(`${address}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  const { sessionId, version } = sessionIn(session);
  const inSession: Ask = (method, path, given) =>
    ask(`${address}/session/${sessionId}${path}`, method, given);
  const stop = async () => {
    await inSession('DELETE', '');
    end();
  };
  return { ask: inSession, version, stop };
}

async function untilReady(address: string) {
  let why: unknown;
  for (const started = Date.now(); Date.now() - started < PATIENCE; ) {
    try {
      return await ask(`${address}/status`, 'GET');
    } catch (error) {
      why = error;
      await pause(50);
    }
  }
  throw new Error('The driver does not answer', { cause: why });
}

/** What a new session says of itself. */
function sessionIn(value: unknown) {
  const text = JSON.stringify(value);
  const [, sessionId] = /"sessionId":"([\w-]+)"/.exec(text) ?? [];
  const [, version] = /"browserVersion":"([\w.]+)"/.exec(text) ?? [];
  if (!sessionId || !version) throw new Error(`No session: ${text}`);
  return { sessionId, version };
}
