/** A number to call at night, with the role that answers it. */
export interface NightNumber {
  name: string;
  phone: string;
  /** Id of the role; empty where nobody said. */
  role: string;
  purpose: string;
  /** Whether it is called for its purpose alone, not in turn with the others. */
  apart: boolean;
  /** Whether users call it themselves. */
  forUsers: boolean;
}

/** Services that are covered alike at night. */
export interface NightCoverage {
  /** Names of the services. */
  services: string[];
  /** As the config has them, and in words. */
  hours: string;
  hoursWords: string;
  /** Who takes the call then, in words; empty where nobody does but the desk. */
  answers: string;
  /** Whether the service desk is open in all of these hours, and takes the calls itself. */
  withinDesk: boolean;
  /** Id of the role that is called; empty where nobody said. */
  called: string;
  /** Names of the priorities for which somebody is called, then requests where these are fulfilled too; empty for all incidents. */
  priorities: string[];
  /** Customers who have agreed to be supported in fewer hours, with the service and those hours in words. */
  except: { customer: string; service: string; hoursWords: string }[];
}

/** A customer or a supplier, with the function that speaks for it. */
export interface PartyNumber {
  id: string;
  name: string;
  /** As a phrase; empty where nobody said. */
  speaks: string;
  phone: string;
}

/** Who answers when: what the page on call shows. Its numbers never leave the pages. */
export interface OnCallEntry {
  /** IANA name of the zone in which hours are meant. */
  timeZone: string;
  /** Public holidays as ISO 8601 dates, or `--12-25` for each year. */
  holidays: string[];
  desk: {
    /** Id of the role that is the service desk; empty where there is none. */
    role: string;
    phone: string;
    hours: string;
    hoursWords: string;
    /** What happens outside these hours, as a sentence. */
    outOfHours: string;
    /** When the telephone is answered, where that is longer than the desk is open; empty where it is not. */
    phoneHours: string;
    /** Who answers the telephone while the desk is closed, in words; empty where nobody does. */
    closed: string;
  };
  /** In the order in which they are tried. */
  numbers: NightNumber[];
  rota: { text: string; address: string };
  /** How soon the person on call confirms before the next number is tried, in words; empty where nobody said. */
  acknowledgeWithin: string;
  coverage: NightCoverage[];
  /** Numbers of functions of customers and suppliers, never of a person; those without one are not in it. */
  customers: PartyNumber[];
  suppliers: PartyNumber[];
  /** What makes an incident a major one. */
  majorIncident: string[];
  /** Id of the role that declares a major incident, and of the one that does when nobody answers. */
  declaredBy: string;
  declaredElse: string;
  declareAfter: string;
}
