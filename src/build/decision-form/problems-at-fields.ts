import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Outcome } from '../../manual/decision-form/outcome.ts';
import type { Locate } from '../../organisation/index.ts';

type Wrong = Omit<Extract<Outcome, { is: 'wrong' }>, 'is'>;

/**
 * Problems at the fields that they are about; what is about no field of the form is told apart. `things` are the paths of
 * things that are new: any of their fields may stand in the form, answered or not.
 */
export function problemsAtFields(
  problems: readonly Diagnostic[],
  paths: readonly string[],
  locate: Locate,
  things: readonly string[] = [],
): Wrong {
  const fields: { path: string; message: string }[] = [];
  const others: string[] = [];
  for (const { file, line, column, message, hint } of problems) {
    const path =
      paths.find((one) => message.startsWith(`${one}:`) || message.startsWith(`${one}.`)) ??
      paths.find((one) => {
        const place = locate(one.split('.'));
        return line > 0 && place.file === file && place.line === line && place.column === column;
      }) ??
      things.flatMap((thing) => (message.startsWith(`${thing}.`) ? message.split(': ', 1) : []))[0];
    const said =
      path !== undefined && message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
    const whole = `${said} ${hint}`.trim();
    if (path !== undefined) fields.push({ path, message: whole });
    else others.push(line > 0 ? `${file}:${line}: ${whole}` : whole);
  }
  return { fields, others: [...new Set(others)] };
}
