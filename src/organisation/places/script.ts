import { type Place, placeOf, wholeFile } from './place.ts';

/** A node of an ESTree syntax tree with offsets. */
export interface Syntax {
  type: string;
  start: number;
  [key: string]: unknown;
}

/**
 * Finds keys and items in the object that a module exports by default, following constants of the same file,
 * `satisfies`, calls such as `defineOrganisation(…)` and spreads. What is made elsewhere or worked out by code
 * has no place of its own; the nearest written place around it is given.
 */
export function placesInScript(program: Syntax, text: string): (path: readonly (string | number)[]) => Place {
  const body = program.body as Syntax[];
  const constants = new Map<string, Syntax>();
  for (const statement of body) {
    const declaration = (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement) as
      | Syntax
      | undefined;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations as { id: Syntax; init?: Syntax }[])
      if (id.type === 'Identifier' && init) constants.set(String(id.name), init);
  }
  const exported = body.find((statement) => statement.type === 'ExportDefaultDeclaration');
  const root = exported?.declaration as Syntax | undefined;

  return (path) => {
    let node = root && real(root, 0);
    let offset = path.length === 0 ? undefined : node?.start;
    for (const key of path) {
      const step = node && stepInto(node, key, 0);
      if (!step) break;
      offset = step.offset;
      node = real(step.value, 0);
    }
    return offset === undefined ? wholeFile : placeOf(text, offset);
  };

  // Sees through everything that wraps an object without changing its keys.
  function real(node: Syntax, depth: number): Syntax {
    // A constant may be defined by itself in code that does not run.
    if (depth > 20) return node;
    if (node.type === 'CallExpression') {
      const first = (node.arguments as Syntax[])[0];
      return first ? real(first, depth + 1) : node;
    }
    if (node.type === 'Identifier') {
      const constant = constants.get(String(node.name));
      return constant ? real(constant, depth + 1) : node;
    }
    return wrappers.has(node.type) ? real(node.expression as Syntax, depth + 1) : node;
  }

  function stepInto(node: Syntax, key: string | number, depth: number): Step | undefined {
    if (depth > 20) return undefined;
    if (node.type === 'ObjectExpression') {
      // The last one written wins, as in JavaScript.
      for (const property of (node.properties as Syntax[]).toReversed()) {
        if (property.type === 'SpreadElement') {
          const inside = stepInto(real(property.argument as Syntax, 0), key, depth + 1);
          if (inside) return inside;
        } else if (keyOf(property) === String(key)) {
          return { offset: property.start, value: property.value as Syntax };
        }
      }
      return undefined;
    }
    return node.type === 'ArrayExpression' ? stepIntoArray(node, key, depth) : undefined;
  }

  function stepIntoArray(node: Syntax, key: string | number, depth: number): Step | undefined {
    const elements = node.elements as (Syntax | null)[];
    const spread = elements.some((element) => element?.type === 'SpreadElement');
    if (typeof key === 'number') {
      // Behind a spread nobody knows which index an element has.
      const element = spread ? undefined : elements[key];
      return element ? { offset: element.start, value: element } : undefined;
    }
    for (const element of elements) {
      if (!element) continue;
      if (element.type === 'SpreadElement') {
        const inside = stepInto(real(element.argument as Syntax, 0), key, depth + 1);
        if (inside) return inside;
      } else {
        const id = stepInto(real(element, 0), 'id', depth + 1);
        if (id && real(id.value, 0).value === key) return { offset: element.start, value: element };
      }
    }
    return undefined;
  }
}

interface Step {
  offset: number;
  value: Syntax;
}

const wrappers = new Set([
  'TSSatisfiesExpression',
  'TSAsExpression',
  'TSNonNullExpression',
  'ParenthesizedExpression',
]);

function keyOf(property: Syntax): string | undefined {
  const key = property.key as Syntax | undefined;
  if (!key || property.computed === true) return undefined;
  return String(key.type === 'Identifier' ? key.name : key.value);
}
