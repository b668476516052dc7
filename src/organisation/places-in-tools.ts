import { defaultOf } from './fields.ts';
import type { Organisation } from './schema/organisation.ts';

/**
 * Gives places that a default puts into a tool the name of that tool: "the secure library in the deployment tool" becomes
 * "the secure library in Slipway" once the tool is named. What the user wrote names its place itself and stays.
 */
export function placesInTools(organisation: Organisation): void {
  const { knowledge, problems, configuration, tools, language } = organisation;
  const named = (path: string, place: string, tool: 'itsm' | 'deployment'): string => {
    if (place !== defaultOf(path, language)) return place;
    return place.replace(String(defaultOf(`tools.${tool}.name`, language)), () => tools[tool].name);
  };
  knowledge.place = named('knowledge.place', knowledge.place, 'itsm');
  problems.knownErrorPlace = named('problems.knownErrorPlace', problems.knownErrorPlace, 'itsm');
  configuration.library = named('configuration.library', configuration.library, 'deployment');
}
