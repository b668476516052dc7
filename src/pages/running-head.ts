import type { Manual } from '../manual/model/manual.ts';
import { pageFinder, pagesOf } from '../manual/site-map.ts';
import { pageWords, shortened } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { cssString } from '../manual/writing/css-string.ts';

/** What stands at the head of every printed sheet: whose manual it is, and which page of it in which state. */
export interface RunningHead {
  manual: string;
  page: string;
}

/** A margin holds two lines at most. */
const line = (text: string): string => shortened(text, 90);

/**
 * The running head of the page at a site path; `title` is what the page calls itself. Where documents alone are published
 * for a day, every page says the day.
 */
export function runningHeadOf(manual: Manual, words: Words): (path: string, title: string) => RunningHead {
  const { legalName, title: manualTitle } = manual.organisation;
  const { site, dateInWords } = pageWords(words);
  const { documentsOn, extractFor } = manual;
  const stood =
    documentsOn === null ? [] : [formatMessage(site.asItStood, { date: dateInWords(documentsOn) })];
  const extract = extractFor === null ? [] : [formatMessage(site.extractFor, { audience: extractFor })];
  const onDay = [...extract, ...stood].join(' · ');
  const ofManual = line(formatMessage(site.printedFrom, { organisation: legalName, title: manualTitle }));
  const pageAt = pageFinder(pagesOf(manual, words));
  return (path, title) => {
    const state = pageAt(path)?.state || onDay;
    return { manual: ofManual, page: [line(title), ...(state ? [state] : [])].join(' · ') };
  };
}

/**
 * The margins of all sheets as CSS, the same on every page; what page a sheet is of is added in the reader's browser. The
 * first sheet has its head in the page itself, where browsers show it that print no margins of a page's own.
 */
export function sheetMargins(manual: string, uncontrolled: string): string {
  const boxes = [
    `@top-left{content:${cssString(manual)}}`,
    `@bottom-left{content:${cssString(uncontrolled)}}`,
  ];
  return `@page{${boxes.join('')}}@page :first{@top-left{content:none}@top-right{content:none}}`;
}
