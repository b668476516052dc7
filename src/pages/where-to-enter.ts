import { descriptions } from '../manual/registers/index.ts';
import { manual } from './manual.ts';

/**
 * Site path to where a value of the organisation is asked for, by its path in the config; nothing for readers of approved text
 * or of an extract, who can't enter it.
 */
export function whereToEnter(path: string): string | undefined {
  if (manual.publication !== 'drafts' || manual.extractFor !== null) return undefined;
  const [section = path] = path.split('.');
  // Values are drawn when their section is opened; its place is there without scripts too.
  const hasSection = manual.decisions.some((decision) => decision.path.startsWith(`${section}.`));
  return `${descriptions.decisions.path}${hasSection ? `#values-${section}` : ''}`;
}
