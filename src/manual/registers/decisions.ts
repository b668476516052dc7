import { say as fill } from '../words/words.ts';
import { placesOf } from './places.ts';
import { type Register, type RegisterContext, tabulate } from './register.ts';

/** Every value the manual speaks from, decided or default. */
export function decisionRegister({ manual, words, say }: RegisterContext): Register {
  const places = placesOf(manual);
  const { yes, no } = words.print.catalogue;
  const printed = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(printed).join('\n');
    if (typeof value === 'boolean') return value ? yes : no;
    if (typeof value === 'object' && value !== null) return JSON.stringify(value);
    return value === undefined || value === null ? '' : String(value);
  };
  const head = {
    name: 'decisions',
    title: say.decisionRegister,
    lead: fill(say.decisionRegisterLead, { organisation: manual.organisation.name }),
    nothing: say.noDecisionsAtAll,
  };
  return tabulate(head, manual.decisions, [
    { title: say.path, width: 44, of: ({ path }) => path },
    { title: say.value, width: 50, of: ({ value }) => (typeof value === 'number' ? value : printed(value)) },
    { title: say.inWords, width: 40, of: ({ printed }) => printed },
    { title: say.state, width: 12, of: ({ decided }) => (decided ? say.decided : say.suggested) },
    { title: say.usedIn, kind: 'places', width: 44, of: ({ usedIn }) => places.documents(usedIn) },
  ]);
}
