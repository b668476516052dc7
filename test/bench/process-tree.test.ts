import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { watchTree } from './process-tree.ts';

const megabytes = 80;

/** A process that starts another one, which is busy for a while with memory of its own. */
const program = `
  const { spawnSync } = require('node:child_process');
  const work = "const held = Buffer.alloc(${megabytes} * 2 ** 20, 1); const start = process.cpuUsage();" +
    "while (process.cpuUsage(start).user < 800000); process.exit(held[1] - 1)";
  process.exit(spawnSync(process.execPath, ['-e', work]).status);
`;

test.runIf(process.platform === 'linux')('what a process started counts as its own', async () => {
  const child = spawn(process.execPath, ['-e', program]);
  const watch = watchTree(child.pid ?? 0);
  const [code] = await once(child, 'close');
  const { busySeconds, peakMegabytes } = watch.stop();
  expect(code).toBe(0);
  expect(busySeconds).toBeGreaterThan(0.3);
  expect(peakMegabytes).toBeGreaterThan(megabytes);
});
