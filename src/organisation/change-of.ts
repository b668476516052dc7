import type { DataChange, Fix } from '../diagnostics/fix.ts';

/** A change of the config as the fix of a finding, where it is known what is meant. */
export const changeOf = <Meant>(
  meant: Meant | undefined,
  change: (meant: Meant) => DataChange,
): { fix?: Fix } => (meant === undefined ? {} : { fix: { change: change(meant) } });
