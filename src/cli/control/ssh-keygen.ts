import { spawn } from 'node:child_process';

/** What ssh-keygen left behind when it ended; `isMissing` where it is not installed. */
export interface Keygen {
  code: number | null;
  out: string;
  err: string;
  isMissing?: true;
}

/** How ssh-keygen is asked. */
interface Asking {
  /** Folder in which it runs. */
  folder: string;
  /** Text for its standard input. Without one it may ask a person on the terminal, and what it says is shown there. */
  input?: string;
  /** Time zone by which it reads days. */
  timeZone?: string;
}

/** Runs the installed ssh-keygen. */
export function sshKeygen(args: readonly string[], { folder, input, timeZone }: Asking): Promise<Keygen> {
  const env = timeZone === undefined ? process.env : { ...process.env, TZ: timeZone };
  return new Promise((resolve) => {
    const keygen = spawn('ssh-keygen', args, {
      cwd: folder,
      env,
      stdio: [input === undefined ? 'inherit' : 'pipe', 'pipe', 'pipe'],
    });
    const [out, err]: [string[], string[]] = [[], []];
    keygen.stdout?.on('data', (piece) => out.push(String(piece)));
    keygen.stderr?.on('data', (piece) => {
      err.push(String(piece));
      // "Confirm user presence for key …" must be read while it waits.
      if (input === undefined) process.stderr.write(piece);
    });
    const end = (code: number | null, more: { isMissing?: true } = {}) =>
      resolve({ code, out: out.join(''), err: err.join(''), ...more });
    keygen.on('error', () => end(null, { isMissing: true }));
    keygen.on('close', (code) => end(code));
    // It may end before it has read everything.
    keygen.stdin?.on('error', () => {});
    keygen.stdin?.end(input);
  });
}

/** Whether it does not know what it was asked, which OpenSSH 8.8 does. */
export const isTooOld = ({ err }: Keygen): boolean =>
  /(?:unknown|illegal|invalid) option|unsupported operation for -Y/i.test(err);

/** What to do where it is too old. */
export const keygenTooOld =
  'The ssh-keygen that is installed here is too old for signatures: it takes that of OpenSSH 8.8 or later.';

/** What to do where it is missing. */
export const keygenMissing =
  'ssh-keygen is not installed here. It comes with OpenSSH: the package openssh-client on Debian and Ubuntu, openssh-clients on Fedora, "OpenSSH Client" among the optional features of Windows.';
