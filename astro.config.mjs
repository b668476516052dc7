import { defineConfig } from 'astro/config';
import clausebook from './src/index.ts';

export default defineConfig({ integrations: [clausebook()] });
