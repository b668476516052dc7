/** What the page says of hours by the clock; `{time}` is when that changes. */
export interface NowWords {
  /** BCP 47 tag for names of days. */
  locale: string;
  open: string;
  openAlways: string;
  closed: string;
  closedLong: string;
  unsure: string;
}
