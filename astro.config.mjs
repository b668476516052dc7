import { defineConfig } from 'astro/config';
import clausebook from './src/index.ts';

// The program's own sources stand in src/; the demo has no pages beside its manual.
export default defineConfig({ srcDir: './content/site', integrations: [clausebook()] });
