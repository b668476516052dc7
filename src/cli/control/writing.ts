import { displayPath } from '../../build/read-sources.ts';
import { systemReason } from '../system-reason.ts';
import { ActsLocked } from './store.ts';

/** Does what writes under a root. Returns why it could not, told so that it can be mended; throws what nobody foresaw. */
export function whyNotWritten(root: string, work: () => void): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof ActsLocked) return error.message;
    const reason = systemReason(error);
    if (reason === undefined) throw error;
    const { path } = error as NodeJS.ErrnoException;
    const place = path === undefined ? 'The act' : withoutDraft(displayPath(path, root));
    return `${place} can't be written: ${reason}.`;
  }
}

/** Drafts have the name of their file with a dot before it; the lock stands for its folder. */
const withoutDraft = (path: string): string =>
  path.replace(/\/\.lock$/, '').replace(/(^|\/)\.([^/]+)$/, '$1$2');
