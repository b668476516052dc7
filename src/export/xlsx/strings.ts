import { cellText, element, namespaces, xmlFile } from './xml.ts';

/** The texts of a workbook, each once. No spreadsheet runs one of them as a formula. */
export interface SharedStrings {
  /** The place of a text; it is added where it is new. */
  indexOf(text: string): number;
  file(): string;
}

/** A list of texts that fills while sheets are written. */
export function sharedStrings(): SharedStrings {
  const places = new Map<string, number>();
  let times = 0;
  return {
    indexOf(text) {
      times += 1;
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    file: () =>
      xmlFile(
        element(
          'sst',
          { xmlns: namespaces.sheet, count: times, uniqueCount: places.size },
          [...places.keys()].map((text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`).join(''),
        ),
      ),
  };
}
