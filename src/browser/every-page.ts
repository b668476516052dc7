import { showCards } from './cards/show-cards.ts';
import { keepFocusInSight } from './focus-in-sight.ts';
import { stopWhereItScrolls } from './frame-stops.ts';
import { closeHeadingsWhenLeft } from './headings-list.ts';
import { SearchBox } from './search/search-box.ts';
import { nameSheets } from './sheet-head.ts';
import { showPlace } from './sidebar-place.ts';
import { showByDay } from './since-build.ts';

// What every page needs, as one file that a reader's browser asks for once.
customElements.define('manual-search', SearchBox);
// A link in the content tells what it leads to before it is followed; without a script it is the link alone.
showCards('.sl-markdown-content a[href]');
// A reader sees where they are, also far down in a long list.
showPlace();
// Who goes by keyboard sees where the focus is, and stops nowhere in vain.
keepFocusInSight(document);
stopWhereItScrolls(document);
closeHeadingsWhenLeft(document);
// A page says what has come to be so since it was made.
showByDay(document, new Date());
// Each printed sheet tells which page it is of.
nameSheets(document);
