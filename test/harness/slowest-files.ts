import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { projectRoot } from './project.ts';

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(0).padStart(5)} s  `;

/** Loading a file counts like running it. */
function timeOf(module: TestModule): number {
  const { collectDuration, duration } = module.diagnostic();
  return collectDuration + duration;
}

/** Says after a run where its time went: the ten files that took longest, and what all files of a project took together. */
export default class SlowestFiles implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length < 20) return;
    const times = modules
      .map((module) => ({
        project: module.project.name,
        name: relative(projectRoot, module.moduleId).replaceAll('\\', '/'),
        time: timeOf(module),
      }))
      .sort((a, b) => b.time - a.time);
    console.log('\nThe files that took longest:');
    for (const { name, time } of times.slice(0, 10)) console.log(seconds(time) + name);
    console.log('All files of a project together, of which two run at a time:');
    for (const [project, same] of Map.groupBy(times, (each) => each.project))
      console.log(
        `${seconds(same.reduce((sum, { time }) => sum + time, 0))}${project}, ${same.length} files`,
      );
  }
}
