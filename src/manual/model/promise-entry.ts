/** What comes out of a comparison: what supports a promise leaves room for it, just so, does not, or can't be held against it. */
export type PromiseResult =
  | 'fits'
  | 'tight'
  | 'too-long'
  | 'too-short'
  | 'no-target'
  | 'not-called'
  | 'not-compared'
  | 'gap'
  | 'too-low';

/** A value that was promised beside one that it rests on, both as the config writes them. */
interface Compared {
  promised: string;
  /** `null` where nothing was agreed. */
  supporting: string | null;
  /** Names of the customers whose agreements have it so; none for what is promised to all. */
  customers: string[];
  result: PromiseResult;
}

/** A part that the availability of a service rests on. */
export interface PartEntry {
  name: string;
  /** Name of the service that it belongs to. */
  of: string;
  /** Name of the party that delivers it; empty for our own. */
  party: string;
  arrangement: 'series' | 'redundancy' | 'beside';
  /** Percent; `null` where nobody wrote one. */
  availability: number | null;
  basis: 'contract' | 'measured';
  /** Over which period it was measured, in the words of the organisation; empty where nobody said. */
  measuredOver: string;
  /** Percent with which it counts; `null` where it doesn't, or where that isn't known. */
  counts: number | null;
}

/** Hours that only people can read, and whose they are. */
export interface UnreadEntry {
  of: 'service' | 'calendar' | 'desk' | 'party' | 'on-call';
  /** Name of the party, or of who is on call; empty for what is ours. */
  party: string;
  hours: string;
}

/** Who is there while a service is supported: their names, an empty one for the service desk that takes reports and the team that repairs. */
export interface CoverEntry {
  there: string[];
  result: PromiseResult;
  /** The first time at which nobody is there: `Sa 07:00`. */
  gap: string | null;
}

/** What the promise of a service rests on, by names and without anything personal. */
export interface PromiseEntry {
  id: string;
  name: string;
  /** Site path. */
  url: string;
  /** What is promised for incidents of each priority, the most urgent first. */
  targets: { priority: string; respond: string; resolve: string; hours: string }[];
  /** Who takes the calls. */
  answers: (Compared & { party: string })[];
  support: (Compared & { party: string; priority: string; ownShare: string | null })[];
  /** `gap` is the first time that is promised and not supported: `Sa 07:00`. */
  hours: (Compared & { party: string; priority: string; gap: string | null; unread: UnreadEntry[] })[];
  /** Who takes reports and who is called to work on them; `calls` is `null` where nobody said who is on call. */
  cover: {
    priority: string;
    promised: string;
    customers: string[];
    reports: CoverEntry;
    calls: CoverEntry | null;
  }[];
  /** From the report to somebody who works on it, outside the hours of the desk; `party` is empty where we take it. */
  nights: (Compared & { priority: string; party: string; times: string[] })[];
  /** Requests and measures that rest on what is ordered from a party; `gap` as above. */
  orders: (Compared & { name: string; party: string; ownShare: string | null; gap: string | null })[];
  /**
   * How long before parties announce changes of their own, `promised`, and the times that have to fit in: our handling of
   * a change, one after the other, then the notice that customers are owed. `type` is the type of change whose times differ from
   * those of all others; empty for these.
   */
  notices: (Compared & { party: string; type: string; handling: string[]; owed: string })[];
  availability: {
    /** Percent a month. */
    target: number | null;
    /** What single customers are promised instead. */
    agreed: { target: number | null; customers: string[]; result: PromiseResult }[];
    parts: PartEntry[];
    /** Percent; `null` while a part in series has no value. */
    product: number | null;
    result: PromiseResult;
    /** Time without service that the target leaves, and the time to resolve where one incident alone may take longer. */
    downtime: { month: string; allowed: string; resolve: string | null } | null;
  };
  /** `on` names a service that this one depends on, or a party that has a part of it; empty for our own parts. */
  recovery: (Compared & { on: string; what: 'rto' | 'rpo' })[];
  /** Windows for maintenance that only people can read. */
  unreadWindows: string[];
  /** How data is copied, how long a run takes, and what an agreement covers if that is copied in its own way; empty where not. */
  copies: (Compared & { by: 'replication' | 'backup'; run: string; covered: string })[];
}
