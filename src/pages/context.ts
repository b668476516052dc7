import { pageFinder, pagesOf, usedTypes as usedTypesOf } from '../manual/site-map.ts';
import { audiencesOf } from './front-page/audiences.ts';
import { keyFiguresOf } from './front-page/key-figures.ts';
import { headsOf } from './head.ts';
import { manual } from './manual.ts';
import { noticeOf } from './notice.ts';
import { type Pagination, paginationOf } from './pagination.ts';
import { runningHeadOf } from './running-head.ts';
import { sidebarOf } from './sidebar.ts';
import { words } from './words.ts';

/** The functions of manual and words that pages are made with, bound to the manual that is being built. */
export const pages = pagesOf(manual, words);
export const pageAt = pageFinder(pages);
export const sidebarAt = sidebarOf(manual, words);
export const paginationAt: (path: string) => Pagination = paginationOf(pages);
export const headOf = headsOf(manual, words);
export const runningHead = runningHeadOf(manual, words);
export const usedTypes = usedTypesOf(manual);
export const keyFigures = keyFiguresOf(manual, words);
export const audiences = audiencesOf(manual, words);
export const notice = noticeOf(manual, words);
