// An account at an endpoint of this machine: moto, started as it comes, with what tests/tools/account.py makes in it.
import { execFile, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A Python that has moto and boto3, as `cargo xtask` installs it; empty where it could not. */
export const PYTHON = process.env.EKS_DESIGNER_MOTO_PYTHON ?? '';

const SCRIPT = fileURLToPath(new URL('../tools/account.py', import.meta.url));
const START_MILLIS = 60_000;

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer().once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function answers(url) {
  try {
    return (await fetch(url)).status > 0;
  } catch {
    return false;
  }
}

/** Starts moto and makes an account of `interfaces` network interfaces; gives its address and what is in it. */
export async function startAccount({ interfaces }) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const moto = spawn(PYTHON, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const close = () => moto.kill();
  try {
    for (const begin = Date.now(); !(await answers(url)); ) {
      if (START_MILLIS < Date.now() - begin || moto.exitCode !== null) throw new Error('moto does not start');
      await new Promise((done) => setTimeout(done, 200));
    }
    const made = await promisify(execFile)(PYTHON, [SCRIPT, url, '--network-only', '--interfaces', String(interfaces)]);
    return { url, made: JSON.parse(made.stdout), close };
  } catch (error) {
    close();
    throw error;
  }
}
