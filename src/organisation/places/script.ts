import { type FilePlace, placeOf, wholeFile } from '../../diagnostics/place.ts';
import { type Located, type ReadScript, type Script, type Syntax, scopeOf } from './scope.ts';

/** Where keys and items stand in a script, and how it writes their values. */
export interface ScriptPlaces {
  placeAt: (path: readonly (string | number)[]) => FilePlace;
  /** A number, text or flag as the script writes it; undefined for what code works out. */
  written: (path: readonly (string | number)[]) => string | undefined;
  /** What stands at a place: the key with its value, and the value alone. Undefined for what code works out. */
  sourceOf: (path: readonly (string | number)[]) => ScriptSource | undefined;
}

/** A value as a script writes it, with the place of its key. */
export interface ScriptSource extends FilePlace {
  /** The last line of it. */
  lastLine: number;
  value: string;
  /** The elements of a list, as they are written. */
  elements?: readonly string[];
}

/**
 * Finds keys and items in the object that a module exports by default, following constants, imports from other
 * files of the user, `satisfies`, calls such as `defineOrganisation(…)` and spreads. What code works out has no
 * place of its own; the nearest written place around it is given.
 */
export function placesInScript(entry: Script, readScript: ReadScript): ScriptPlaces {
  const scope = scopeOf(readScript);
  const root = scope.exported(entry, 'default');
  return { placeAt, written, sourceOf };

  function placeAt(path: readonly (string | number)[]): FilePlace {
    let here = root && real(root, 0);
    let found = path.length === 0 ? undefined : here;
    for (const key of path) {
      const step = here && stepInto(here, key, 0);
      if (!step) break;
      found = step.at;
      here = real(step.value, 0);
    }
    return found
      ? { file: found.script.file, ...placeOf(found.script.text, found.node.start) }
      : { file: entry.file, ...wholeFile };
  }

  function sourceOf(path: readonly (string | number)[]): ScriptSource | undefined {
    let here = root && real(root, 0);
    let step: Step | undefined;
    for (const key of path) {
      step = here && stepInto(here, key, 0);
      here = step && real(step.value, 0);
    }
    if (!step || !here) return undefined;
    const sliced = ({ node, script }: Located) => script.text.slice(node.start, node['end'] as number);
    const { script, node } = step.at;
    const elements = here.node.type === 'ArrayExpression' ? (here.node.elements as Syntax[]) : undefined;
    return {
      file: script.file,
      ...placeOf(script.text, node.start),
      lastLine: placeOf(script.text, node['end'] as number).line,
      value: sliced(here),
      ...(elements
        ? { elements: elements.map((element) => sliced({ node: element, script: (here as Located).script })) }
        : {}),
    };
  }

  function written(path: readonly (string | number)[]): string | undefined {
    let here = root && real(root, 0);
    for (const key of path) {
      const step = here && stepInto(here, key, 0);
      here = step && real(step.value, 0);
    }
    if (here?.node.type !== 'Literal') return undefined;
    return here.script.text.slice(here.node.start, here.node['end'] as number);
  }

  // Sees through everything that wraps an object without changing its keys.
  function real({ node, script }: Located, depth: number): Located {
    const inside = wrapped(node);
    // A constant may be defined by itself in code that does not run.
    if (depth > 20) return { node, script };
    if (inside) return real({ node: inside, script }, depth + 1);
    const named = node.type === 'Identifier' ? scope.named(script, String(node.name)) : undefined;
    return named ? real(named, depth + 1) : { node, script };
  }

  function stepInto({ node, script }: Located, key: string | number, depth: number): Step | undefined {
    if (depth > 20) return undefined;
    if (node.type === 'ArrayExpression') return stepIntoArray({ node, script }, key, depth);
    if (node.type !== 'ObjectExpression') return undefined;
    // The last one written wins, as in JavaScript.
    for (const property of (node.properties as Syntax[]).toReversed()) {
      if (property.type === 'SpreadElement') {
        const inside = stepInto(spreadBy(property, script), key, depth + 1);
        if (inside) return inside;
      } else if (keyOf(property) === String(key)) {
        return { at: { node: property, script }, value: { node: property.value as Syntax, script } };
      }
    }
    return undefined;
  }

  function stepIntoArray({ node, script }: Located, key: string | number, depth: number): Step | undefined {
    const elements = (node.elements as (Syntax | null)[]).filter((element) => element !== null);
    if (typeof key === 'number') {
      // Behind a spread nobody knows which index an element has.
      const spread = elements.some((element) => element.type === 'SpreadElement');
      const element = spread ? undefined : elements[key];
      return element && { at: { node: element, script }, value: { node: element, script } };
    }
    for (const element of elements) {
      if (element.type === 'SpreadElement') {
        const inside = stepInto(spreadBy(element, script), key, depth + 1);
        if (inside) return inside;
      } else {
        const item = real({ node: element, script }, 0);
        const id = stepInto(item, 'id', depth + 1);
        // An item kept in a constant is mended where it is written.
        if (id && real(id.value, 0).node.value === key) return { at: item, value: item };
      }
    }
    return undefined;
  }

  function spreadBy(spread: Syntax, script: Script): Located {
    return real({ node: spread.argument as Syntax, script }, 0);
  }
}

interface Step {
  at: Located;
  value: Located;
}

const wrappers = new Set([
  'TSSatisfiesExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'ParenthesizedExpression',
]);

function wrapped(node: Syntax): Syntax | undefined {
  if (node.type === 'CallExpression') return (node.arguments as Syntax[])[0];
  return wrappers.has(node.type) ? (node.expression as Syntax) : undefined;
}

function keyOf(property: Syntax): string | undefined {
  const key = property.key as Syntax | undefined;
  if (!key || property.computed === true) return undefined;
  return String(key.type === 'Identifier' ? key.name : key.value);
}
