import { type DevEnvironment, type EnvironmentModuleNode, isRunnableDevEnvironment } from 'vite';
import { fileOf } from './module-id.ts';
import { virtualIds } from './virtual-modules.ts';

/**
 * Has everything evaluated again that was made from the manual, and nothing else: a full reload would evaluate Astro and
 * Starlight anew, which takes longer than to draw a page.
 */
export function forget(environment: DevEnvironment): void {
  const runner = isRunnableDevEnvironment(environment) ? environment.runner : undefined;
  for (const module of madeFromManual(environment)) {
    environment.moduleGraph.invalidateModule(module);
    const evaluated = module.id === null ? undefined : runner?.evaluatedModules.getModuleById(module.id);
    if (evaluated) runner?.evaluatedModules.invalidateModule(evaluated);
  }
}

/** The modules that give pages the manual, and all that import them, directly or not. */
function madeFromManual({ moduleGraph }: DevEnvironment): Set<EnvironmentModuleNode> {
  const found = new Set<EnvironmentModuleNode>();
  const add = (module: EnvironmentModuleNode) => {
    if (found.has(module)) return;
    found.add(module);
    for (const importer of module.importers) add(importer);
  };
  for (const module of moduleGraph.idToModuleMap.values())
    if (module.id && (virtualIds.includes(module.id) || /\.mdx?$/.test(fileOf(module.id)))) add(module);
  return found;
}
