import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started took until now. */
export interface TreeUse {
  busySeconds: number;
  /** The most memory that all had at once in MB; a page that several share counts once. */
  peakMegabytes: number;
}

/** So many milliseconds lie between two looks: what ends sooner is not seen. */
const interval = 200;

/** The kernel counts time in hundredths of a second. */
const ticks = 100;

/** Watches a process and all below it, on Linux alone, until it is told to stop. */
export function watchTree(root: number): { stop(): TreeUse } {
  const busy = new Map<number, number>();
  let peak = 0;
  const look = () => {
    let memory = 0;
    for (const [pid, time] of treeOf(root)) {
      busy.set(pid, time);
      memory += memoryOf(pid);
    }
    peak = Math.max(peak, memory);
  };
  look();
  const timer = setInterval(look, interval);
  return {
    stop() {
      clearInterval(timer);
      const seconds = [...busy.values()].reduce((sum, time) => sum + time, 0) / ticks;
      return { busySeconds: seconds, peakMegabytes: peak / 1024 };
    },
  };
}

/** A process and those below it, each with the time that it kept processors busy. */
function treeOf(root: number): [pid: number, time: number][] {
  const times = new Map<number, number>();
  const below = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = contentOf(`/proc/${name}/stat`);
    // A name stands in brackets and may hold any sign.
    const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    times.set(Number(name), Number(rest[9]) + Number(rest[10]));
    below.set(Number(parent), [...(below.get(Number(parent)) ?? []), Number(name)]);
  }
  const found: [number, number][] = [];
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const time = times.get(pid);
    if (time !== undefined && !Number.isNaN(time)) found.push([pid, time]);
    waiting.push(...(below.get(pid) ?? []));
  }
  return found;
}

/** Memory in kilobytes; a page that several processes share counts in parts. */
const memoryOf = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(contentOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

/** A process may end while it is looked at. */
function contentOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}
