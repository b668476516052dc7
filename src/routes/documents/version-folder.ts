import { versions } from 'virtual:clausebook/manual';

export { GET } from './version-file.ts';

/** While serving, the page of a version is asked for by its folder alone. */
export const getStaticPaths = () =>
  versions()
    .filter(({ name }) => name === 'index.html')
    .map(({ slug, version, content }) => ({ params: { slug, version }, props: { content } }));
