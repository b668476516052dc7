import { say } from '../manual/words/words.ts';
import { cssString } from './css-string.ts';
import { reportedPage } from './reported-page.ts';
import { manual } from './shown-manual.ts';
import { shortened, site } from './words.ts';

/** What stands at the head of every printed sheet: whose manual it is, and which page of it in which state. */
export interface RunningHead {
  manual: string;
  page: string;
}

const { legalName, title: manualTitle } = manual.organisation;
const ofManual = say(site.printedFrom, { organisation: legalName, title: manualTitle });

/** A margin holds two lines at most. */
const line = (text: string): string => shortened(text, 90);

/** The running head of the page at a site path; `title` is what the page calls itself. */
export function runningHead(path: string, title: string): RunningHead {
  const state = reportedPage(path)?.state;
  return { manual: line(ofManual), page: [line(title), ...(state ? [state] : [])].join(' · ') };
}

/**
 * The margins of a page's sheets as CSS. The first sheet has its head in the page itself, where browsers show it that
 * print no margins of a page's own.
 */
export function sheetMargins(head: RunningHead): string {
  const boxes = [
    `@top-left{content:${cssString(head.manual)}}`,
    `@top-right{content:${cssString(head.page)}}`,
    `@bottom-left{content:${cssString(site.uncontrolledShort)}}`,
  ];
  return `@page{${boxes.join('')}}@page :first{@top-left{content:none}@top-right{content:none}}`;
}
