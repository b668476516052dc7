import { rangeOf, type StackedBars } from './sheet.ts';
import { element, escaped, namespaces, type Relation, xmlFile } from './xml.ts';

const text = (words: string, size: number, isBold = false): string =>
  `<c:rich><a:bodyPr/><a:p><a:pPr>${element('a:defRPr', { sz: size, b: isBold ? 1 : 0 })}</a:pPr><a:r>${element('a:rPr', { sz: size, b: isBold ? 1 : 0 })}<a:t>${escaped(words)}</a:t></a:r></a:p></c:rich>`;
const titled = (words: string, size: number, isBold = false): string =>
  `<c:title><c:tx>${text(words, size, isBold)}</c:tx><c:overlay val="0"/></c:title>`;

/** Values of cells as a chart keeps them beside the range that they come from. */
const kept = (kind: 'str' | 'num', range: string, values: readonly (string | number)[]): string => {
  const points = values
    .map((value, index) => `<c:pt idx="${index}"><c:v>${escaped(String(value))}</c:v></c:pt>`)
    .join('');
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${kind}Ref><c:f>${escaped(range)}</c:f><c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points}</c:${kind}Cache></c:${kind}Ref>`;
};

const series = ({ sheet, rows, names, pieces }: StackedBars): string =>
  pieces
    .map(
      ({ column, name, colour, values }, index) =>
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${kept('str', rangeOf(sheet, column, [1, 1]).replace(/:.*/, ''), [name])}</c:tx>` +
        `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:ln w="6350"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val="0"/>` +
        `<c:cat>${kept('str', rangeOf(sheet, names.column, rows), names.texts)}</c:cat>` +
        `<c:val>${kept('num', rangeOf(sheet, column, rows), values)}</c:val></c:ser>`,
    )
    .join('');

/** The file of a chart that spreadsheets draw themselves, from the cells that it names. */
export const chartFile = (bars: StackedBars): string =>
  xmlFile(
    element(
      'c:chartSpace',
      { 'xmlns:c': namespaces.chart, 'xmlns:a': namespaces.shape, 'xmlns:r': namespaces.relation },
      [
        '<c:roundedCorners val="0"/>',
        '<c:chart>',
        titled(bars.title, 1400, true),
        '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
        '<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>',
        series(bars),
        '<c:gapWidth val="40"/><c:overlap val="100"/><c:axId val="101"/><c:axId val="102"/></c:barChart>',
        // From the top to the bottom, as the rows stand.
        '<c:catAx><c:axId val="101"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="@" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
        '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"/></a:pPr><a:endParaRPr/></a:p></c:txPr>',
        '<c:crossAx val="102"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
        '<c:valAx><c:axId val="102"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="t"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D5DAE0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
        titled(bars.axis, 900),
        '<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="101"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>',
        '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
      ].join(''),
    ),
  );

/** Columns that a chart is wide. */
const wide = 12;

/** The file that puts a chart on its sheet, and what it points to. */
export function drawingFile(
  { title, description, at, names }: StackedBars,
  chart: string,
): { xml: string; relations: readonly Relation[] } {
  const tall = Math.max(16, Math.ceil(names.texts.length * 1.2) + 8);
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const frame =
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${element('xdr:cNvPr', { id: 2, name: title, descr: description })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" r:id="chart"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
  const xml = xmlFile(
    element(
      'xdr:wsDr',
      { 'xmlns:xdr': namespaces.drawing, 'xmlns:a': namespaces.shape, 'xmlns:r': namespaces.relation },
      element(
        'xdr:twoCellAnchor',
        {},
        corner('from', at.column, at.row) + corner('to', at.column + wide, at.row + tall) + frame,
      ),
    ),
  );
  return { xml, relations: [{ id: 'chart', kind: 'chart', target: chart }] };
}
