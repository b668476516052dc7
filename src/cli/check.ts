import { type LoadedManual, loadManual } from '../build/load-manual.ts';
import { type Project, readProject } from '../build/project.ts';
import { today } from '../build/today.ts';
import { anyError, type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { View } from '../manual/control/view.ts';
import { type Telling, tell } from './tell.ts';

/** Tells all problems of a manual. Returns the exit code: 1 when one of them is an error. */
export async function checkManual(telling: Omit<Telling, 'failed'>): Promise<number> {
  const { problems, failed } = await readAll(telling.root);
  tell(problems, { ...telling, failed });
  return failed ? 1 : 0;
}

/** Reads all that a manual is made from, with the problems of every part; `failed` when they keep it from being built. */
export async function readAll(
  root: string,
  { publication, day }: Partial<Pick<View, 'publication' | 'day'>> = {},
): Promise<{ manual: LoadedManual; project: Project; problems: Diagnostic[]; failed: boolean }> {
  const project = await readProject(root);
  const manual = await loadManual(root, day === undefined ? today : () => day, {
    ...project.options,
    ...(publication ? { publication } : {}),
  });
  const problems = sortDiagnostics([...project.problems, ...manual.problems]);
  const failed = anyError(problems) || !manual.made;
  return { manual, project, problems, failed };
}
