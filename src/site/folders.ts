import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the shipped templates stand: beside `src` in the project, beside the compiled code in the package. */
export const templatesFolder = (language: string): string =>
  join(fileURLToPath(new URL('../../templates/', import.meta.url)), language);

/** Where an organisation keeps its own documents. */
export const documentsFolder = (root: string): string => join(root, 'content', 'documents');
