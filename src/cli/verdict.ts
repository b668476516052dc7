import type { LoadedManual } from '../build/load-manual.ts';
import { counted } from '../diagnostics/print/counted.ts';

/** Whether a manual is fit for release, in a sentence; empty where nobody asked. */
export function verdictOf(
  { made }: Pick<LoadedManual, 'made'>,
  { release, failed }: { release: boolean; failed: boolean },
): string {
  if (!release || !made) return '';
  const { reasons, waived, lines } = made.gate();
  const waivers = new Set(lines.flatMap(({ state, waiver }) => (state === 'active' ? [waiver.id] : [])));
  const passing =
    waived.length === 0
      ? ''
      : ` ${counted(waived.length, 'reason')} more ${waived.length === 1 ? 'passes' : 'pass'} by ${counted(waivers.size, 'waiver')}.`;
  if (failed && reasons.length === 0)
    return 'Not fit for release: mend first what keeps the manual from being made.';
  if (failed) return `Not fit for release: ${counted(reasons.length, 'reason')} against it.${passing}`;
  return waived.length === 0
    ? 'Fit for release.'
    : `Fit for release by waivers alone: ${counted(waived.length, 'reason')} ${waived.length === 1 ? 'passes' : 'pass'} by ${[...waivers].join(', ')}.`;
}
