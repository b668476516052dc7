import { sitemap } from 'virtual:clausebook/site';
import config from 'virtual:starlight/user-config';
import { madeIcon } from '../manual/model/made-icon.ts';
import type { ClauseEntry } from '../manual/model/manual.ts';
import { searchIndex } from '../manual/search/make-index.ts';
import { pageFinder, pagesOf, usedTypes as usedTypesOf } from '../manual/site-map.ts';
import { agendaWordsOf } from './agenda.ts';
import { clauseHeadings } from './clause-headings.ts';
import { comparisonOf } from './comparison.ts';
import { audiencesOf } from './front-page/audiences.ts';
import { keyFiguresOf } from './front-page/key-figures.ts';
import { makeItYours } from './front-page/make-it-yours.ts';
import { deskCallIn, urgentOnCall, urgentOnFront } from './front-page/urgent.ts';
import { whatIsNew } from './front-page/what-is-new.ts';
import { headsOf } from './head.ts';
import { manual } from './manual.ts';
import { noticeOf } from './notice.ts';
import { type Pagination, paginationOf } from './pagination.ts';
import { publishedAddressOf } from './published-address.ts';
import { runningHeadOf } from './running-head.ts';
import { searchPositions } from './search-index.ts';
import { sidebarOf } from './sidebar.ts';
import { whereToEnterIn } from './where-to-enter.ts';
import { words } from './words.ts';

/** The functions of manual and words that pages are made with, bound to the manual that is being built. */
export const pages = pagesOf(manual, words);

/** The page at a site path; nothing for a path that is no page. */
export const pageAt = pageFinder(pages);

/** The sidebar as a page shows it, from its site path. */
export const sidebarAt = sidebarOf(manual, words);

/** The pages before and after one, by its site path. */
export const paginationAt: (path: string) => Pagination = paginationOf(pages);

/** What the manual puts into the `<head>` of a page. */
export const headOf = headsOf(manual, words, {
  tags: config.head,
  delimiter: config.titleDelimiter,
  icon: config.favicon.href !== madeIcon,
  sitemap,
});

/** The head of every printed sheet of a page, by its site path and the title that it calls itself. */
export const runningHead = runningHeadOf(manual, words);

/** The types of document that the manual has, with their documents, in the order of the types. */
export const usedTypes = usedTypesOf(manual);

/** The figures on the front page. */
export const keyFigures = keyFiguresOf(manual, words);

/** What came into force or went lately. */
export const news = whatIsNew(manual, words);

/** The kinds of reader that the front page speaks to, with the pages for them. */
export const audiences = audiencesOf(manual, words);

/** What is still to be answered; quotes of today's values are for those who get today's texts. */
export const yours = manual.publication === 'drafts' ? makeItYours(manual, words) : undefined;

/** What is one tap away when something is down: from the front page, and from the page on call. */
export const urgent = { front: urgentOnFront(manual, words), onCall: urgentOnCall(manual, words) };

/** The number of the service desk in the head of a document whose reader may have to call it. */
export const deskCallOf = deskCallIn(manual);

/** Where a value that nobody has entered yet is asked for, by its path. */
export const whereToEnter = whereToEnterIn(manual);

/** Sentences on the standard for the foot of pages: its edition, whose words these are, and what nobody certifies. */
export const notice = noticeOf(manual, words);

/** What the comparison of editions says. */
export const editionsCompared = comparisonOf(manual, words);

/** What the pages of roles say of duties. */
export const agendaWords = agendaWordsOf(manual, words);

/** The headings of a clause's page, for its table of contents. */
export const headingsOfClause = (clause: ClauseEntry) => clauseHeadings(clause, manual, words);

/** Where a page is published, from its path. */
export const publishedAddress = publishedAddressOf(manual, import.meta.env.SITE);

/** What the search knows of this manual. */
export const index = searchIndex(manual, words);

/** Position of a page in the index, by its site path. */
export const searchPosition = searchPositions(index);
