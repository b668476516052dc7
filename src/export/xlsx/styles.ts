import { element, namespaces, xmlFile } from './xml.ts';

interface Style {
  font?: keyof typeof fonts;
  fill?: keyof typeof fills;
  /** As what its value is written. Texts have a format too: else an edited `4.10` becomes 4.1. */
  format?: keyof typeof formats;
  hasFrame?: true;
  align?: 'right' | 'center';
  isOneLine?: true;
}

const fonts = {
  plain: '<sz val="10"/><color rgb="FF1C2328"/>',
  bold: '<b/><sz val="10"/><color rgb="FF1C2328"/>',
  title: '<b/><sz val="16"/><color rgb="FF1C2328"/>',
  link: '<u/><sz val="10"/><color rgb="FF0B5A8A"/>',
} as const;

// The first two have to be these.
const fills = {
  none: '<patternFill patternType="none"/>',
  gray: '<patternFill patternType="gray125"/>',
  head: '<patternFill patternType="solid"><fgColor rgb="FFE3E8EE"/></patternFill>',
  pen: '<patternFill patternType="solid"><fgColor rgb="FFFFFBEA"/></patternFill>',
  penHead: '<patternFill patternType="solid"><fgColor rgb="FFF6E7B4"/></patternFill>',
} as const;

/** Numbers of formats; those below 164 every program knows. */
const formats = { general: 0, whole: 1, text: 49, date: 164, percent: 165, share: 9 } as const;

/** How cells look. Long texts have no text format: Excel shows signs in their place above 255 characters. */
const styles = {
  plain: {},
  title: { font: 'title', isOneLine: true },
  label: { font: 'bold' },
  head: { font: 'bold', fill: 'head', format: 'text', hasFrame: true },
  penHead: { font: 'bold', fill: 'penHead', format: 'text', hasFrame: true },
  text: { format: 'text', hasFrame: true },
  long: { hasFrame: true },
  plainLink: { font: 'link' },
  link: { font: 'link', format: 'text', hasFrame: true },
  longLink: { font: 'link', hasFrame: true },
  figure: { hasFrame: true, align: 'right' },
  percent: { format: 'percent', hasFrame: true, align: 'right' },
  share: { format: 'share', hasFrame: true, align: 'right' },
  date: { format: 'date', hasFrame: true, align: 'center' },
  pen: { fill: 'pen', hasFrame: true },
  penDate: { fill: 'pen', format: 'date', hasFrame: true, align: 'center' },
  total: { font: 'bold', fill: 'head', format: 'text', hasFrame: true },
  totalFigure: { font: 'bold', fill: 'head', format: 'whole', hasFrame: true, align: 'right' },
  totalShare: { font: 'bold', fill: 'head', format: 'share', hasFrame: true, align: 'right' },
} as const satisfies Record<string, Style>;

/** What a cell may look like. */
export type StyleName = keyof typeof styles;

/** Colours behind what was found; each is told in words too. */
const tones = {
  good: 'FFD7EBDD',
  fair: 'FFDCE8F5',
  poor: 'FFFCE5C0',
  bad: 'FFF8CFC9',
  none: 'FFE9ECEF',
} as const;

/** The place of a style among those of the workbook. */
export const styleIndex = (name: StyleName): number => Object.keys(styles).indexOf(name);

/** The place of a tone among the looks of cells by what they hold. */
export const toneIndex = (name: keyof typeof tones): number => Object.keys(tones).indexOf(name);

const side = (name: string) => `<${name} style="thin"><color rgb="FFB8C1CA"/></${name}>`;
const borders = ['<border/>', `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</border>`];

const list = (name: string, items: readonly string[]): string =>
  element(name, { count: items.length }, items.join(''));

const indexIn = (names: object, name: string): number => Object.keys(names).indexOf(name);

const cellFormat = ({
  font = 'plain',
  fill = 'none',
  format = 'general',
  hasFrame,
  align,
  isOneLine,
}: Style) =>
  element(
    'xf',
    {
      numFmtId: formats[format],
      fontId: indexIn(fonts, font),
      fillId: indexIn(fills, fill),
      borderId: hasFrame ? 1 : 0,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
    },
    element('alignment', { horizontal: align, vertical: 'top', wrapText: isOneLine ? undefined : 1 }),
  );

/** The file of all looks that cells may have. */
export const stylesFile = (): string =>
  xmlFile(
    element(
      'styleSheet',
      { xmlns: namespaces.sheet },
      [
        list('numFmts', [
          element('numFmt', { numFmtId: formats.date, formatCode: 'yyyy\\-mm\\-dd' }),
          element('numFmt', { numFmtId: formats.percent, formatCode: '0.###%' }),
        ]),
        list(
          'fonts',
          Object.values(fonts).map((font) => `<font>${font}<name val="Calibri"/><family val="2"/></font>`),
        ),
        list(
          'fills',
          Object.values(fills).map((fill) => `<fill>${fill}</fill>`),
        ),
        list('borders', borders),
        list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
        list('cellXfs', Object.values(styles).map(cellFormat)),
        list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
        list(
          'dxfs',
          Object.values(tones).map(
            (colour) =>
              `<dxf><fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor rgb="${colour}"/></patternFill></fill></dxf>`,
          ),
        ),
      ].join(''),
    ),
  );
