import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { LoadedOrganisation } from '../organisation/load.ts';

/** A logo that the organisation names but that is not under `public/`. */
export function missingLogo(root: string, { organisation, locate }: LoadedOrganisation): Diagnostic[] {
  const logo = organisation?.logo ?? '';
  if (logo === '' || /^[a-z]+:/i.test(logo)) return [];
  const file = logo.replace(/^(\.?\/)?(public\/)?/, '');
  if (existsSync(join(root, 'public', file))) return [];
  return [
    diagnostic(
      locate(['logo']),
      'missing-logo',
      `logo: There is no file public/${file}.`,
      'Put the logo there, or correct the path.',
    ),
  ];
}
