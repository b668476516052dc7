/** The longest text that a spreadsheet takes in one cell; a longer one would make it call the file damaged. */
const longestText = 32_767;

/** A text as XML holds it: signs of markup escaped, characters that XML has no place for left out. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A text as a cell holds it: spreadsheets read `_x0041_` as an A, and a line ends with LF. */
export const cellText = (text: string): string =>
  escaped(
    text
      .slice(0, longestText)
      .replace(/\r\n?/g, '\n')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'),
  );

/** An element with attributes; those that are undefined are left out. `inner` is markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inner = '',
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escaped(String(value))}"`))
    .join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** An XML file around one element. */
export const xmlFile = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

/** Namespaces of the parts of a workbook. */
export const namespaces = {
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  relations: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  properties: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  shape: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;

/** What a part points to: by the kind of thing, inside of the archive or at an address. */
export interface Relation {
  id: string;
  kind: string;
  target: string;
  isOutside?: true;
}

/** The file that lists what a part points to. */
export const relationsFile = (relations: readonly Relation[]): string =>
  xmlFile(
    element(
      'Relationships',
      { xmlns: namespaces.relations },
      relations
        .map(({ id, kind, target, isOutside }) =>
          element('Relationship', {
            Id: id,
            Type: kind.includes('/') ? kind : `${namespaces.relation}/${kind}`,
            Target: target,
            TargetMode: isOutside ? 'External' : undefined,
          }),
        )
        .join(''),
    ),
  );
