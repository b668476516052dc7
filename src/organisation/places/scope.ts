/** A node of an ESTree syntax tree with offsets. */
export interface Syntax {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** A TypeScript file, parsed; `file` is relative to the root, with forward slashes. */
export interface Script {
  file: string;
  text: string;
  program: Syntax;
}

/** A node and the file it stands in. */
export interface Located {
  node: Syntax;
  script: Script;
}

/** Gives a file of the user by its path relative to the root; undefined when there is none. */
export type ReadScript = (file: string) => Script | undefined;

interface Names {
  constants: Map<string, Syntax>;
  /** Local name to where it comes from. */
  imports: Map<string, { from: string; name: string }>;
  /** Exported name to local name, or to the node itself. */
  exports: Map<string, string | Syntax>;
}

/** What names stand for, in a file and across the files it imports. */
export function scopeOf(readScript: ReadScript) {
  const read = new Map<Script, Names>();

  const namesOf = (script: Script): Names => {
    const names = read.get(script) ?? collectNames(script.program.body as Syntax[]);
    read.set(script, names);
    return names;
  };

  const named = (script: Script, name: string): Located | undefined => {
    const { constants, imports } = namesOf(script);
    const constant = constants.get(name);
    if (constant) return { node: constant, script };
    const origin = imports.get(name);
    const other = origin && imported(script.file, origin.from);
    return other && origin && exported(other, origin.name);
  };

  const exported = (script: Script, name: string): Located | undefined => {
    const found = namesOf(script).exports.get(name);
    if (typeof found === 'string') return named(script, found);
    return found && { node: found, script };
  };

  const imported = (importer: string, from: string): Script | undefined => {
    if (!from.startsWith('.')) return undefined;
    const { pathname } = new URL(from, `file:///${importer}`);
    const path = decodeURIComponent(pathname.slice(1));
    return readScript(path) ?? readScript(`${path}.ts`);
  };

  return { named, exported };
}

function collectNames(body: readonly Syntax[]): Names {
  const names: Names = { constants: new Map(), imports: new Map(), exports: new Map() };
  for (const statement of body) {
    if (statement.type === 'ImportDeclaration') collectImports(statement, names);
    else if (statement.type === 'ExportDefaultDeclaration')
      names.exports.set('default', statement.declaration as Syntax);
    else if (statement.type === 'ExportNamedDeclaration') collectExports(statement, names);
    else collectConstants(statement, names);
  }
  return names;
}

function collectImports({ source, specifiers }: Syntax, { imports }: Names): void {
  const from = String((source as Syntax).value);
  for (const { type, local, imported } of specifiers as Syntax[]) {
    const name = type === 'ImportDefaultSpecifier' ? 'default' : nameOf(imported as Syntax | undefined);
    if (name !== undefined) imports.set(nameOf(local as Syntax) ?? '', { from, name });
  }
}

function collectExports({ declaration, specifiers }: Syntax, names: Names): void {
  if (declaration)
    for (const name of collectConstants(declaration as Syntax, names)) names.exports.set(name, name);
  for (const { local, exported } of specifiers as Syntax[])
    names.exports.set(nameOf(exported as Syntax) ?? '', nameOf(local as Syntax) ?? '');
}

function collectConstants(statement: Syntax, { constants }: Names): string[] {
  if (statement.type !== 'VariableDeclaration') return [];
  return (statement.declarations as Syntax[]).flatMap(({ id, init }) => {
    const name = nameOf(id as Syntax);
    if (name === undefined || !init) return [];
    constants.set(name, init as Syntax);
    return [name];
  });
}

function nameOf(node: Syntax | undefined): string | undefined {
  return node?.type === 'Identifier' ? String(node.name) : undefined;
}
