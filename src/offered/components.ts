/** A page of a project's own in the frame of the manual. */
export { default as ManualPage } from './ManualPage.astro';
