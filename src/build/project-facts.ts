import { diagrams } from '../manual/reading/foreign-syntax.ts';
import type { AddedPages } from './own-pages.ts';

/** What an Astro config says that the making of the manual has to know. */
export interface ProjectFacts {
  /** Where the project's own pages stand, and which it makes otherwise. */
  added?: AddedPages | undefined;
  /** Languages of blocks of code that its plugins draw, `math` among them for formulas. */
  drawn?: readonly string[] | undefined;
}

/** The parts of a config that can say which blocks of code are drawn. */
export interface Drawing {
  /** The names of integrations, and of plugins of Starlight. */
  names: readonly string[];
  processor?: { options?: unknown } | undefined;
}

/**
 * The languages that a project draws: diagrams of a language that one of its integrations or plugins is named after, and
 * formulas where Sätteri is told of them.
 */
export function drawnLanguages({ names, processor }: Drawing): string[] {
  const options = (processor?.options ?? {}) as {
    mdastPlugins?: readonly { name?: string }[];
    hastPlugins?: readonly { name?: string }[];
    features?: { math?: unknown };
  };
  const plugins = [...(options.mdastPlugins ?? []), ...(options.hastPlugins ?? [])];
  const words = new Set(
    [...names, ...plugins.map(({ name = '' }) => name)].flatMap((name) => name.split(/\W+/)),
  );
  return [
    ...[...diagrams].filter((language) => words.has(language)),
    ...(options.features?.math ? ['math'] : []),
  ];
}
