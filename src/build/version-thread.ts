import { parentPort, workerData } from 'node:worker_threads';
import { type VersionTask, writeTask } from './version-task.ts';
import type { EndOfThread } from './versions-apart.ts';

// Begun by versions-apart.ts, which waits for one message.
const say = (end: EndOfThread) => parentPort?.postMessage(end);
writeTask(workerData as VersionTask).then(
  () => say(undefined),
  ({ message, hint }: Error & { hint?: string }) => say({ message, hint }),
);
