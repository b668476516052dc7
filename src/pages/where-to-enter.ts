import type { Manual } from '../manual/model/manual.ts';
import { descriptions } from '../manual/registers/index.ts';

/**
 * Tells the site path to where a value of the organisation is asked for, by its path in the config; nothing for readers of
 * approved text or of an extract, who can't enter it.
 */
export const whereToEnterIn =
  ({ publication, extractFor, decisions }: Pick<Manual, 'publication' | 'extractFor' | 'decisions'>) =>
  (path: string): string | undefined => {
    if (publication !== 'drafts' || extractFor !== null) return undefined;
    const [section = path] = path.split('.');
    // Values are drawn when their section is opened; its place is there without scripts too.
    const hasSection = decisions.some((decision) => decision.path.startsWith(`${section}.`));
    return `${descriptions.decisions.path}${hasSection ? `#values-${section}` : ''}`;
  };
