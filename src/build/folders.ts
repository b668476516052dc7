import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../language/languages.ts';

/** The folder of this package. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Where the shipped templates stand: beside `src` in the project, beside the compiled code in the package. */
export const templatesFolder = (language: Language): string => join(packageFolder, 'templates', language);

/** Where an organisation keeps its own documents. */
export const documentsFolder = (root: string): string => join(root, 'content', 'documents');
