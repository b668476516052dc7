/** What answers and draws: fetched when the search is opened, so that pages load without it. */
export { answerTo, passagesFor } from './answer.ts';
export { drawNothing, drawResult, lostWords } from './draw-results.ts';
export { openSource } from './source.ts';
