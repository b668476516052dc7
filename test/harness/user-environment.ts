/** What Vitest adds to the environment; Astro and Vite behave otherwise when they see it. */
const ofVitest = /^(VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_ENV|FORCE_COLOR)$/;

/** The environment of a user at a terminal: without Vitest's own variables, and without colours. */
export const userEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.test(name))),
  NO_COLOR: '1',
});
