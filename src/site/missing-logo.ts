import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedOrganisation } from '../organisation/load.ts';
import type { Problem } from '../organisation/problem.ts';

/** A logo that the organisation names but that is not under `public/`. */
export function missingLogo(root: string, { organisation, locate }: LoadedOrganisation): Problem[] {
  const logo = organisation?.logo ?? '';
  if (logo === '' || /^[a-z]+:/i.test(logo)) return [];
  const file = logo.replace(/^(\.?\/)?(public\/)?/, '');
  if (existsSync(join(root, 'public', file))) return [];
  return [
    {
      ...locate(['logo']),
      severity: 'warning',
      message: `logo: There is no file public/${file}.`,
      hint: 'Put the logo there, or correct the path.',
    },
  ];
}
