// Written by `npm run reference` from the schema in schema/: change that, not this file.
import type { ChoiceGroup, choices } from '../schema/choices.ts';

type Choice<Group extends ChoiceGroup> = (typeof choices)[Group][number];

/** The organisation as a user writes it: only `name`, the ids of list items and a few of their fields, such as the kind of an access, are needed. */
export interface OrganisationConfig {
  /** Name of the organisation, as used in running text. */
  name: string;
  /** Full legal name; the name when left out. */
  legalName?: string | undefined;
  /** Short name for headings and headers; the name when left out. */
  shortName?: string | undefined;
  /** Names that the organisation had before: approvals from then are its own. */
  formerNames?: string[] | undefined;
  /** Short code for document numbers, such as three letters. */
  code?: string | undefined;
  /** What the organisation does and for whom, in one sentence. */
  activity?: string | undefined;
  /** Path of the logo under public/, such as logo.svg. */
  logo?: string | undefined;
  /**
   * Accent colour of the manual, as hexadecimal.
   * @default "#1f5f8b"
   */
  accentColour?: string | undefined;
  /** The organisation above this one, where this is a department. */
  parent?: {
    /** Its name, with an article where it is read with one. */
    name?: string | undefined;
    /** Who in it decides between its departments, as a function with its article and without the name of the organisation. */
    authority?: string | undefined;
  } | undefined;
  /** Postal address. */
  address?: {
    /** Street and number. */
    street?: string | undefined;
    /** Postcode. */
    postcode?: string | undefined;
    /** Town or city. */
    city?: string | undefined;
    /** Country. */
    country?: string | undefined;
  } | undefined;
  /** General contact. */
  contact?: {
    /**
     * Switchboard number.
     * Written as a telephone number in quotes, of digits, with `+` for the country: `"+44 20 7946 0000"`.
     */
    phone?: string | undefined;
    /**
     * General e-mail address.
     * Written as a mail address: `desk@company.example`.
     */
    email?: string | undefined;
    /**
     * Public website.
     * Written as an address in full: `https://tickets.example`.
     */
    website?: string | undefined;
  } | undefined;
  /**
   * How dates, numbers and lists are written, as a BCP 47 tag.
   * @default "en-GB"
   */
  locale?: string | undefined;
  /**
   * Time zone in which times are meant and days begin, as an IANA name; while it is left out, the day by which dates are checked is that of the machine.
   * @default "UTC"
   */
  timeZone?: string | undefined;
  /**
   * Language of the manual, as a two-letter code.
   * @default "en"
   */
  language?: string | undefined;
  /**
   * Edition of ISO/IEC 20000-1 the manual follows.
   * @default "2011"
   */
  edition?: Choice<'edition'> | undefined;
  /** How the manual is published. */
  site?: {
    /**
     * Title of the manual.
     * @default "Service management manual"
     */
    title?: string | undefined;
    /**
     * Address at which the manual is published.
     * Written as an address in full: `https://tickets.example`.
     */
    url?: string | undefined;
    /** Where readers report a problem with a page: a mail address, or the https address of an issue tracker in which {number}, {title}, {state} and {address} are filled in; no link when left out. */
    reportProblem?: string | undefined;
    /**
     * Address at which the web editor of your repository opens a file, up to the path of the file, such as https://github.com/acme/manual/edit/main/; each document of your own then has a link to it.
     * Written as an address in full: `https://tickets.example`.
     */
    editUrl?: string | undefined;
    /** Where readers propose a change of a document: a mail address, or the https address of a form in which {number}, {title}, {version}, {state}, {section} and {address} are filled in; no link when left out. */
    proposeChange?: string | undefined;
    /**
     * Whether search engines may index the manual.
     * @default false
     */
    searchEngines?: boolean | undefined;
    /**
     * Which text readers get: drafts, or only what was approved.
     * @default "drafts"
     */
    publication?: Choice<'publication'> | undefined;
    /**
     * Groups of readers the manual is made for.
     * @default ["staff of the service provider","customers","auditors"]
     */
    audiences?: string[] | undefined;
    /** Exports that a build offers to readers, by their path in exports/internal, such as manual.pdf; none when left out. */
    downloads?: string[] | undefined;
  } | undefined;
  /** Working time, in which working targets are counted. */
  calendar?: {
    /**
     * Working hours.
     * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
     * @default "Mo-Fr 08:00-17:00"
     */
    workingHours?: string | undefined;
    /**
     * Hours in one working day, for comparing working targets; as many as the working hours have when left out.
     * Written as a number of at least 0.
     * @default 8
     */
    workingDayHours?: number | undefined;
    /**
     * Days that do not count as working days.
     * @default "public holidays at the main location"
     */
    holidays?: string | undefined;
    /** The same days by date, "2026-12-25", or "--12-25" for every year; the page on call tells by them who answers on such a day. */
    holidayDates?: string[] | undefined;
  } | undefined;
  /** Scope of the service management system. */
  scope?: {
    /**
     * What is managed, as a phrase that completes "The service management system covers …".
     * @default "the planning, design, transition, delivery and improvement of the services in the service catalogue"
     */
    statement?: string | undefined;
    /**
     * Services in scope; all services when empty.
     * Ids: service.
     */
    services?: string[] | undefined;
    /**
     * Locations in scope; all locations when empty.
     * Ids: location.
     */
    locations?: string[] | undefined;
    /**
     * Organisation units in scope; all units when empty.
     * Ids: unit.
     */
    units?: string[] | undefined;
    /** Technology in scope, in the words of the scope statement. */
    technology?: string[] | undefined;
    /**
     * Role that keeps the scope statement.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * How often the scope is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reviewInterval?: string | undefined;
    /** What is outside the scope. */
    outside?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** What is outside. */
      name?: string | undefined;
      /** Why it is outside. */
      reason?: string | undefined;
    }[] | undefined;
  } | undefined;
  /** Places where services are delivered from. */
  locations?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the location. */
    name?: string | undefined;
    /** Address. */
    address?: string | undefined;
    /** What happens there. */
    purpose?: string | undefined;
  }[] | undefined;
  /** Parts of the organisation. */
  units?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the unit. */
    name?: string | undefined;
    /**
     * Role that leads the unit.
     * Id: role.
     */
    head?: string | undefined;
    /** What the unit does. */
    purpose?: string | undefined;
  }[] | undefined;
  /** Others with an interest in the services, besides customers and suppliers. */
  interestedParties?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the party or group. */
    name?: string | undefined;
    /** What they expect of the services. */
    interest?: string | undefined;
    /**
     * Role that keeps contact with them.
     * Id: role.
     * @default "business-relationship-manager"
     */
    contactRole?: string | undefined;
    /** What of it binds us as a requirement, and where that is written. */
    requirement?: string | undefined;
  }[] | undefined;
  /** Roles; the ready-made set is merged with yours by id. */
  roles?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Title of the role. */
    title?: string | undefined;
    /** What the role is for, in one sentence. */
    purpose?: string | undefined;
    /**
     * Who the role is a class of; a class has members and no holder, and its duties go to each of them.
     * @default "none"
     */
    members?: Choice<'roleMembers'> | undefined;
    /**
     * Role that takes over all duties of this one, which then is no role of its own.
     * Id: role.
     */
    sameAs?: string | undefined;
    /** Who holds the role now. */
    holder?: string | undefined;
    /** Who stands in. */
    deputy?: string | undefined;
    /** E-mail address or other contact of the role. */
    contact?: string | undefined;
    /**
     * Telephone number of the function, never of a person; that of onCall.numbers when left out; shown on pages alone.
     * Written as a telephone number in quotes, of digits, with `+` for the country: `"+44 20 7946 0000"`.
     */
    phone?: string | undefined;
    /**
     * Telephone number of the person who holds the role; shown on the page of the role alone.
     * Written as a telephone number in quotes, of digits, with `+` for the country: `"+44 20 7946 0000"`.
     */
    holderPhone?: string | undefined;
    /**
     * Organisation unit the role belongs to.
     * Id: unit.
     */
    unit?: string | undefined;
    /** What the holder must know or be able to do. */
    competences?: string[] | undefined;
  }[] | undefined;
  /** Tools the service management system works with. */
  tools?: {
    /** Tool: tickets for incidents, requests, problems and changes. */
    itsm?: {
      /**
       * Name of the tool, as it reads in a sentence: tickets for incidents, requests, problems and changes.
       * @default "the ITSM tool"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: configuration items and their relations. */
    cmdb?: {
      /**
       * Name of the tool, as it reads in a sentence: configuration items and their relations.
       * @default "the CMDB"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: events, availability and capacity data. */
    monitoring?: {
      /**
       * Name of the tool, as it reads in a sentence: events, availability and capacity data.
       * @default "the monitoring tool"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: controlled documents, minutes and reports. */
    documents?: {
      /**
       * Name of the tool, as it reads in a sentence: controlled documents, minutes and reports.
       * @default "the document store"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: staff, training and competence. */
    hr?: {
      /**
       * Name of the tool, as it reads in a sentence: staff, training and competence.
       * @default "the HR system"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: budgets, costs and purchases. */
    finance?: {
      /**
       * Name of the tool, as it reads in a sentence: budgets, costs and purchases.
       * @default "the finance system"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: security events, risks and controls. */
    security?: {
      /**
       * Name of the tool, as it reads in a sentence: security events, risks and controls.
       * @default "the security tool"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: builds, releases and the software library. */
    deployment?: {
      /**
       * Name of the tool, as it reads in a sentence: builds, releases and the software library.
       * @default "the deployment tool"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: calls to the service desk. */
    telephony?: {
      /**
       * Name of the tool, as it reads in a sentence: calls to the service desk.
       * @default "the telephone system"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: contracts with customers and suppliers. */
    contracts?: {
      /**
       * Name of the tool, as it reads in a sentence: contracts with customers and suppliers.
       * @default "the contract register"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: satisfaction surveys. */
    survey?: {
      /**
       * Name of the tool, as it reads in a sentence: satisfaction surveys.
       * @default "the survey tool"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: copies of data and restore tests. */
    backup?: {
      /**
       * Name of the tool, as it reads in a sentence: copies of data and restore tests.
       * @default "the backup system"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Tool: news to users about outages and maintenance. */
    communication?: {
      /**
       * Name of the tool, as it reads in a sentence: news to users about outages and maintenance.
       * @default "the status page"
       */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
    } | undefined;
    /** Further tools. */
    others?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the tool, as it reads in a sentence. */
      name?: string | undefined;
      /**
       * Address of the tool.
       * Written as an address in full: `https://tickets.example`.
       */
      url?: string | undefined;
      /** What it is used for. */
      purpose?: string | undefined;
    }[] | undefined;
  } | undefined;
  /** Top management, and the role that represents it in the SMS. */
  leadership?: {
    /**
     * Role that directs the service provider.
     * Id: role.
     * @default "top-management"
     */
    topManagement?: string | undefined;
    /**
     * Role that represents management in the SMS.
     * Id: role.
     * @default "management-representative"
     */
    representative?: string | undefined;
    /**
     * How often the service management policy is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    policyReviewInterval?: string | undefined;
    /**
     * How soon a new policy is made known to everybody.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    policyCommunicatedWithin?: string | undefined;
    /**
     * How soon staff confirm that they read a new policy.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P20D working"
     */
    acknowledgeWithin?: string | undefined;
    /**
     * How often the representative reports to top management.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reportInterval?: string | undefined;
    /**
     * How soon a threat to the SMS reaches top management.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    escalateWithin?: string | undefined;
    /**
     * How often appointments to roles are confirmed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    appointmentReviewInterval?: string | undefined;
    /**
     * Role that may grant an exception from a policy.
     * Id: role.
     * @default "top-management"
     */
    exceptionApprover?: string | undefined;
    /**
     * Longest time an exception may run.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P6M"
     */
    exceptionLength?: string | undefined;
  } | undefined;
  /** Service management objectives. */
  objectives?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** What shall be reached. */
    statement?: string | undefined;
    /** Statement of the policy that it serves, as a phrase. */
    policyStatement?: string | undefined;
    /** Aim of the organisation that it serves, as a phrase. */
    aim?: string | undefined;
    /**
     * Measure that tells.
     * Id: measure.
     */
    measure?: string | undefined;
    /** What counts as reached, where that is not the target of the measure. */
    target?: string | undefined;
    /**
     * Role that answers for it.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * When it shall be reached.
     * Written as a day, in quotes: `"2026-04-01"`.
     */
    due?: string | undefined;
    /** What will be done to reach it, as phrases. */
    actions?: string[] | undefined;
    /** People, technology, information and money it takes, as phrases. */
    means?: string[] | undefined;
    /**
     * Money set aside for it in the period.
     * Written as an amount in the currency of `budgeting.currency`: `2500`.
     */
    money?: number | undefined;
  }[] | undefined;
  /** Service management plan. */
  plan?: {
    /**
     * Role that keeps the plan.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * Role that approves the plan.
     * Id: role.
     * @default "top-management"
     */
    approver?: string | undefined;
    /**
     * How far the plan looks ahead.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1Y"
     */
    horizon?: string | undefined;
    /**
     * First day of its period.
     * Written as a day, in quotes: `"2026-04-01"`.
     */
    from?: string | undefined;
    /**
     * Last day of its period.
     * Written as a day, in quotes: `"2026-04-01"`.
     */
    to?: string | undefined;
    /**
     * How often the plan is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reviewInterval?: string | undefined;
    /**
     * How often progress is looked at.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    progressInterval?: string | undefined;
    /**
     * How often objectives are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    objectivesReviewInterval?: string | undefined;
    /** Activities of the period with a day of their own. */
    activities?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** What is done. */
      name?: string | undefined;
      /**
       * Role that answers for it.
       * Id: role.
       * @default "management-representative"
       */
      owner?: string | undefined;
      /**
       * Day by which it is done.
       * Written as a day, in quotes: `"2026-04-01"`.
       */
      by?: string | undefined;
      /**
       * Record that shows it.
       * Id: record.
       */
      proof?: string | undefined;
    }[] | undefined;
    /** Known limits that bear on the SMS, such as law, contracts or staffing. */
    limits?: string[] | undefined;
    /**
     * Where results are judged.
     * @default "the management review"
     */
    measurementReview?: string | undefined;
  } | undefined;
  /** Communication about services and the SMS. */
  communication?: {
    /**
     * Role that keeps the communication plan.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * How often the communication plan is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reviewInterval?: string | undefined;
    /**
     * How often staff are briefed on service management.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    staffBriefingInterval?: string | undefined;
    /**
     * How soon new staff are briefed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    newStaffWithin?: string | undefined;
    /**
     * Notice of planned maintenance to users.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    maintenanceNotice?: string | undefined;
    /**
     * How soon a changed contact is made known.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    changeOfContactWithin?: string | undefined;
    /** What is communicated, to whom, how and how often. */
    matters?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Subject. */
      name?: string | undefined;
      /** Who is told. */
      audience?: string[] | undefined;
      /** By which way. */
      channel?: string | undefined;
      /** When, or how often. */
      when?: string | undefined;
      /**
       * Role that sends it.
       * Id: role.
       * @default "management-representative"
       */
      sender?: string | undefined;
    }[] | undefined;
  } | undefined;
  /** Context of the organisation (edition 2018). */
  context?: {
    /**
     * Role that keeps the list of issues.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * How often issues and interested parties are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reviewInterval?: string | undefined;
    /** Internal issues that bear on the SMS. */
    internalIssues?: string[] | undefined;
    /** External issues that bear on the SMS. */
    externalIssues?: string[] | undefined;
    /** Whether climate change is an issue for the SMS. */
    climateMatters?: boolean | undefined;
    /** Why climate change is an issue for the SMS, or why not; empty until somebody has answered. */
    climate?: string | undefined;
  } | undefined;
  /** What value means (edition 2018). */
  value?: {
    /**
     * Role that works out what value means to customers and organisation.
     * Id: role.
     * @default "business-relationship-manager"
     */
    owner?: string | undefined;
    /**
     * How often the meaning of value is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reviewInterval?: string | undefined;
    /**
     * What customers gain by the services, as phrases in order of weight.
     * @default ["work that goes on without interruption","costs that are known beforehand","help from somebody who knows their work","risks to technology and data that are off their hands"]
     */
    toCustomers?: string[] | undefined;
    /**
     * What the organisation gains by its services, as phrases in order of weight.
     * @default ["customers who stay and ask for more","income or budget that bears the cost of each service","skills and knowledge that the next service can be built on"]
     */
    toOrganisation?: string[] | undefined;
  } | undefined;
  /** Laws, rules, contract duties and standards that bind the services. */
  legalObligations?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Title. */
    title?: string | undefined;
    /**
     * What it is.
     * @default "law"
     */
    kind?: Choice<'obligation'> | undefined;
    /** Who issued it, or the contract it stands in. */
    source?: string | undefined;
    /** What it demands of the services. */
    duty?: string | undefined;
    /**
     * Customer to whom it is owed, when it stands in an agreement.
     * Id: customer.
     */
    customer?: string | undefined;
    /**
     * Supplier to whom it is owed, when it stands in a contract.
     * Id: supplier.
     */
    supplier?: string | undefined;
    /** What meets it: ids of security controls, clauses of this manual such as 9.2, and fields or lists of this config such as continuity.testInterval or changes.freezeWindows. */
    metBy?: string[] | undefined;
    /**
     * Time it sets for doing something, such as a report.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    within?: string | undefined;
    /**
     * How often it wants something done, such as a test.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     */
    every?: string | undefined;
    /**
     * How long it wants something kept.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    keep?: string | undefined;
    /**
     * Notice of changes that it demands.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    notice?: string | undefined;
    /** Types of change and of release that this notice is about, by id; all but emergencies when empty. */
    noticeOf?: string[] | undefined;
    /**
     * Services it applies to; all when empty.
     * Ids: service.
     */
    appliesTo?: string[] | undefined;
    /**
     * Role that watches it.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * How often compliance is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reviewInterval?: string | undefined;
  }[] | undefined;
  /** Keeping track of obligations. */
  legal?: {
    /**
     * Role that keeps the list of obligations.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * How often the list is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reviewInterval?: string | undefined;
    /**
     * How soon a new obligation is assessed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P20D working"
     */
    assessWithin?: string | undefined;
  } | undefined;
  /** Processes or parts of processes operated by other parties. */
  otherParties?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the party. */
    name?: string | undefined;
    /**
     * What the party is.
     * @default "supplier"
     */
    kind?: Choice<'partyKind'> | undefined;
    /**
     * Id of the party in the supplier list, when it stands there; its name is taken from there when left out.
     * Id: supplier.
     */
    supplier?: string | undefined;
    /**
     * Process that is operated.
     * @default "incidents"
     */
    process?: Choice<'process'> | undefined;
    /**
     * Which part of the process, as a phrase; the steps that the party has in `suppliers`, when left out there.
     * @default "the whole process"
     */
    part?: string | undefined;
    /**
     * Role that stays accountable for the process.
     * Id: role.
     */
    accountable?: string | undefined;
    /**
     * Who defines the process and its interfaces.
     * @default "the accountable role"
     */
    definedBy?: string | undefined;
    /**
     * Measures by which the process is judged.
     * Ids: measure.
     */
    measures?: string[] | undefined;
    /** Agreement that sets the terms. */
    agreement?: string | undefined;
    /**
     * How often performance and compliance are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reviewInterval?: string | undefined;
  }[] | undefined;
  /** How other parties and the processes they operate are governed. */
  governance?: {
    /**
     * Role that keeps the list of processes run by others.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * How often the whole list is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reviewInterval?: string | undefined;
    /**
     * How often performance figures are collected.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    performanceInterval?: string | undefined;
    /**
     * How often compliance with the process is checked.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    complianceCheckInterval?: string | undefined;
    /**
     * Role that decides on and ranks process improvements.
     * Id: role.
     * @default "management-representative"
     */
    improvementDecider?: string | undefined;
  } | undefined;
  /** Control of documents. */
  documents?: {
    /**
     * Role that runs document control.
     * Id: role.
     * @default "document-controller"
     */
    owner?: string | undefined;
    /**
     * Pattern of document numbers, made of {code}, {type} and {clause}; a suffix is added where two would be equal.
     * @default "{type}-{clause}"
     */
    numbering?: string | undefined;
    /** Document types with their rules; the ready-made set is merged with yours by id. */
    types?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the type. */
      name?: string | undefined;
      /** Letters of the type in document numbers. */
      code?: string | undefined;
      /** What documents of this type are for. */
      purpose?: string | undefined;
      /**
       * Role that approves documents of this type.
       * Id: role.
       * @default "management-representative"
       */
      approver?: string | undefined;
      /**
       * How often a document of this type is reviewed.
       * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
       * @default "P1Y"
       */
      reviewInterval?: string | undefined;
    }[] | undefined;
    /**
     * Longest review interval any document may have.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P2Y"
     */
    maximumReviewInterval?: string | undefined;
    /**
     * How long before a review is due its owner is reminded.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P30D"
     */
    reviewReminder?: string | undefined;
    /**
     * Classification of a document that names none.
     * Id: classification.
     * @default "internal"
     */
    classification?: string | undefined;
    /** Documents of another classification, where their front matter names none. */
    classified?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /**
       * Classification of these documents.
       * Id: classification.
       */
      classification?: string | undefined;
      /**
       * Ids of the documents; that of a document made for each item stands for all of them.
       * Ids: document.
       */
      documents?: string[] | undefined;
    }[] | undefined;
    /**
     * Whether owner and approver of a document must be different people.
     * @default true
     */
    segregation?: boolean | undefined;
    /**
     * How long before it applies a changed document is made known.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    noticePeriod?: string | undefined;
    /**
     * How soon a request to change a document is decided.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    changeDecisionWithin?: string | undefined;
    /**
     * How soon an urgent correction is approved.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    urgentChangeWithin?: string | undefined;
    /**
     * Which copies count as controlled.
     * @default "electronic-only"
     */
    copies?: Choice<'copies'> | undefined;
    /**
     * How soon a superseded text is taken out of use.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    withdrawWithin?: string | undefined;
    /**
     * How long superseded texts are kept.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3Y"
     */
    supersededRetention?: string | undefined;
    /**
     * Who may read approved texts that are not in force, earlier and coming ones, and what changed in each: `readers` of the manual, or `nobody` through it.
     * @default "readers"
     */
    oldVersions?: Choice<'oldVersions'> | undefined;
    /**
     * Whether the history of a document and pages of earlier versions name who approved, reviewed, ended or disposed of a version, beside the role; data for programs name roles alone.
     * @default false
     */
    namesInHistory?: boolean | undefined;
    /** File with the keys that may sign acts of control, in the form of `allowed_signers` of ssh-keygen; from the root of the project, or absolute. */
    signers?: string | undefined;
    /**
     * First day from which acts of control must be signed.
     * Written as a day, in quotes: `"2026-04-01"`.
     */
    signedFrom?: string | undefined;
    /**
     * How often external documents are checked for new editions.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    externalReviewInterval?: string | undefined;
  } | undefined;
  /** Documents of others that the services depend on. */
  externalDocuments?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Title. */
    title?: string | undefined;
    /** Who issues it. */
    publisher?: string | undefined;
    /** Edition or version in use. */
    version?: string | undefined;
    /**
     * Role that watches for new editions.
     * Id: role.
     * @default "document-controller"
     */
    owner?: string | undefined;
    /**
     * Tool in which it is kept.
     * Id: tool.
     * @default "documents"
     */
    location?: string | undefined;
    /**
     * Address.
     * Written as an address in full: `https://tickets.example`.
     */
    url?: string | undefined;
    /**
     * Day on which its owner last looked for a new edition.
     * Written as a day, in quotes: `"2026-04-01"`.
     */
    checked?: string | undefined;
  }[] | undefined;
  /** Kinds of record; the ready-made set is merged with yours by id. */
  records?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Title of the record, in the singular. */
    title?: string | undefined;
    /** What it proves. */
    description?: string | undefined;
    /**
     * Role that answers for the record.
     * Id: role.
     * @default "records-manager"
     */
    owner?: string | undefined;
    /**
     * Tool in which it is kept.
     * Id: tool.
     * @default "documents"
     */
    location?: string | undefined;
    /**
     * How long it is kept, from the day it is closed.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3Y"
     */
    retention?: string | undefined;
    /** How one is named or numbered, such as INC-12345 or a file name. */
    series?: string | undefined;
    /**
     * Kind of record it is filed with, whose retention it shares.
     * Id: record.
     */
    partOf?: string | undefined;
    /** Clauses the record belongs to, with their edition, such as 2011:8.1. */
    clauses?: string[] | undefined;
    /**
     * Classification of the record.
     * Id: classification.
     * @default "internal"
     */
    classification?: string | undefined;
  }[] | undefined;
  /** Control of records. */
  recordsControl?: {
    /**
     * Role that runs the control of records.
     * Id: role.
     * @default "records-manager"
     */
    owner?: string | undefined;
    /**
     * Retention of a record whose kind is not listed.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3Y"
     */
    retention?: string | undefined;
    /**
     * How often retention periods are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    retentionReviewInterval?: string | undefined;
    /**
     * How often records past their retention are disposed of.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    disposalInterval?: string | undefined;
    /**
     * Role that approves disposal.
     * Id: role.
     * @default "management-representative"
     */
    disposalApprover?: string | undefined;
    /**
     * How often access to records is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    accessReviewInterval?: string | undefined;
    /**
     * How often a sample of records is checked.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    sampleInterval?: string | undefined;
    /**
     * Records of each kind in a sample.
     * Written as a whole number, without quotes: `5`.
     * @default 5
     */
    sampleSize?: number | undefined;
    /**
     * How soon a record can be shown on request.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    retrieveWithin?: string | undefined;
    /**
     * How often record stores are backed up.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1D"
     */
    backupInterval?: string | undefined;
    /**
     * How often a restore of records is tried.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    restoreTestInterval?: string | undefined;
    /**
     * How an entry is corrected.
     * @default "the old value, the new value, the date and the person stay visible in the history of the record"
     */
    correction?: string | undefined;
  } | undefined;
  /** Readers who get an extract of the manual instead of the whole, each by a build of its own (build --audience). */
  audiences?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Who they are, as each page of their extract says it. */
    name?: string | undefined;
    /**
     * Highest classification of documents that they get; when left out they get none for its classification alone.
     * Id: classification.
     */
    level?: string | undefined;
    /**
     * Customers they speak for: the agreements with these are theirs.
     * Ids: customer.
     */
    customers?: string[] | undefined;
    /**
     * Suppliers and internal groups they speak for: the agreements with these are theirs.
     * Ids: supplier.
     */
    suppliers?: string[] | undefined;
    /**
     * Other documents that they get, whatever the classification; of a document made for several parties, that of their own.
     * Ids: document.
     */
    documents?: string[] | undefined;
    /** Files beside documents that they get though no program can tell what is in them, by path from `content/`, such as `documents/plan.pdf`: PDFs, office files, pictures that hold more than pixels. */
    files?: string[] | undefined;
    /** Fields of this config that they do not get, by path, such as serviceDesk.outOfHours: sentences that print one are left out. */
    without?: string[] | undefined;
    /**
     * Whether texts say number and title of a document that they do not get.
     * @default false
     */
    titles?: boolean | undefined;
  }[] | undefined;
  /** Ready-made things that the organisation does without, why, and by whose word. */
  leftOut?: {
    /** Shipped documents that are not in this manual, by id; that of a document made for each item stands for all of them. */
    documents?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Why the organisation does without it; readers and auditors see it. */
      reason: string;
      /**
       * Role that approved that.
       * Id: role.
       */
      approver: string;
    }[] | undefined;
    /** Ready-made roles that are left out, as `use: false` does in `roles`. */
    roles?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Why the organisation does without it; readers and auditors see it. */
      reason: string;
      /**
       * Role that approved that.
       * Id: role.
       */
      approver: string;
    }[] | undefined;
    /** Ready-made records that are left out, as `use: false` does in `records`. */
    records?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Why the organisation does without it; readers and auditors see it. */
      reason: string;
      /**
       * Role that approved that.
       * Id: role.
       */
      approver: string;
    }[] | undefined;
  } | undefined;
  /** Waivers: what is let pass though a reason stands against a release, or though values can’t hold together; the register of waivers shows each. */
  waivers?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Code in square brackets: of a reason, as check --release tells it, or of a warning that values can’t hold together. */
    code: Choice<'waivable'>;
    /** What it is about: numbers of points, ids of documents, roles or records, or paths of values, as the code asks; of values that can’t hold together the paths of all that the message names. */
    paths: string[];
    /** What stood there when it was waived, one for each path; when it is another one, the waiver lapses. */
    values: string[];
    /** Why it may pass, and what is done about it. */
    reason: string;
    /**
     * Role that approved the waiver.
     * Id: role.
     */
    approver: string;
    /**
     * Last day on which it lets pass.
     * Written as a day, in quotes: `"2026-04-01"`.
     */
    until: string;
  }[] | undefined;
  /** Provision of resources. */
  resources?: {
    /**
     * Role that plans resources.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * Role that grants resources.
     * Id: role.
     * @default "top-management"
     */
    approver?: string | undefined;
    /**
     * How often needs and means are compared.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reviewInterval?: string | undefined;
    /**
     * How far resource planning looks ahead.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1Y"
     */
    horizon?: string | undefined;
    /**
     * How soon a shortage reaches the approver.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    shortageEscalatedWithin?: string | undefined;
    /**
     * Share of staff time planned, above which a shortage is reported.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 85
     */
    utilisationThreshold?: number | undefined;
    /**
     * Kinds of resource that are planned.
     * @default ["people","technology","information","money"]
     */
    kinds?: string[] | undefined;
  } | undefined;
  /** Competence, awareness and training. */
  competence?: {
    /**
     * Role that keeps the competence matrix.
     * Id: role.
     * @default "competence-manager"
     */
    owner?: string | undefined;
    /**
     * How often each person is assessed against the role.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reviewInterval?: string | undefined;
    /**
     * How soon a gap has a plan.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P20D working"
     */
    gapPlanWithin?: string | undefined;
    /**
     * How soon a gap is closed.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P6M"
     */
    gapClosedWithin?: string | undefined;
    /**
     * How soon a newcomer has had the introduction.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    inductionWithin?: string | undefined;
    /**
     * When the effect of training is judged.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    effectivenessCheckAfter?: string | undefined;
    /**
     * How often awareness of policy and objectives is refreshed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    awarenessInterval?: string | undefined;
    /**
     * Share of staff with current awareness training.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 95
     */
    awarenessTarget?: number | undefined;
    /**
     * Levels of competence, lowest first.
     * @default ["knows about it","can do it","can teach it"]
     */
    levels?: string[] | undefined;
    /**
     * Level a holder needs for each competence of the role.
     * @default "can do it"
     */
    requiredLevel?: string | undefined;
  } | undefined;
  /** Knowledge (edition 2018). */
  knowledge?: {
    /**
     * Role that keeps the knowledge base.
     * Id: role.
     * @default "service-desk"
     */
    owner?: string | undefined;
    /**
     * How soon a confirmed solution is published.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    publishWithin?: string | undefined;
    /**
     * How often an article is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reviewInterval?: string | undefined;
    /**
     * Where knowledge articles are kept.
     * @default "the knowledge base of the ITSM tool"
     */
    place?: string | undefined;
    /** Knowledge that rests with one or two people, as phrases. */
    scarce?: string[] | undefined;
  } | undefined;
  /** Measures with targets; the ready-made set is merged with yours by id. */
  measures?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the measure. */
    name?: string | undefined;
    /**
     * Process the measure belongs to.
     * @default "sms"
     */
    area?: Choice<'measureArea'> | undefined;
    /** How it is worked out. */
    formula?: string | undefined;
    /**
     * Whether the target is a floor or a ceiling.
     * @default "at-least"
     */
    direction?: Choice<'direction'> | undefined;
    /**
     * Target value, in the unit.
     * Written as a number of at least 0.
     * @default 0
     */
    target?: number | undefined;
    /**
     * Unit of the target.
     * @default "percent"
     */
    unit?: Choice<'unit'> | undefined;
    /**
     * Tool the data comes from.
     * Id: tool.
     * @default "itsm"
     */
    source?: string | undefined;
    /**
     * How often it is worked out.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    interval?: string | undefined;
    /**
     * Role that answers for the value.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * Report in which it appears.
     * Id: report.
     * @default "process-performance-report"
     */
    report?: string | undefined;
  }[] | undefined;
  /** Measuring the SMS and the services. */
  measurement?: {
    /**
     * Role that keeps the measurement plan.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * How often values are collected.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    collectInterval?: string | undefined;
    /**
     * How often process performance is reported.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reportInterval?: string | undefined;
    /**
     * How often measures and targets are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reviewInterval?: string | undefined;
    /**
     * Missed periods in a row after which corrective action is raised.
     * Written as a whole number, without quotes: `5`.
     * @default 2
     */
    missedTargets?: number | undefined;
  } | undefined;
  /** Internal audit. */
  audit?: {
    /**
     * Role that leads the audit programme.
     * Id: role.
     * @default "internal-audit-lead"
     */
    owner?: string | undefined;
    /**
     * Role that carries audits out.
     * Id: role.
     * @default "internal-auditor"
     */
    auditor?: string | undefined;
    /**
     * Role that approves the programme.
     * Id: role.
     * @default "top-management"
     */
    programmeApprover?: string | undefined;
    /**
     * How often an internal audit takes place.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    interval?: string | undefined;
    /**
     * Time in which every clause is audited at least once.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1Y"
     */
    coverage?: string | undefined;
    /**
     * How often the programme is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    programmeReviewInterval?: string | undefined;
    /**
     * How long before an audit its plan is sent.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    planNotice?: string | undefined;
    /**
     * How soon after an audit its report is issued.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    reportWithin?: string | undefined;
    /**
     * How soon a finding has a cause and a planned action.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    responseWithin?: string | undefined;
    /**
     * How soon a nonconformity is corrected.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    correctionWithin?: string | undefined;
    /**
     * How soon after correction its effect is checked.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    effectivenessCheckWithin?: string | undefined;
    /**
     * What audits measure against.
     * @default ["ISO/IEC 20000-1 in the edition of this manual","this manual","service requirements and service level agreements","legal and contractual obligations"]
     */
    criteria?: string[] | undefined;
    /**
     * How evidence is gathered.
     * @default ["interviews","samples of records","observation of work"]
     */
    methods?: string[] | undefined;
    /**
     * Grades of findings, gravest first.
     * @default ["major nonconformity","minor nonconformity","observation"]
     */
    grades?: string[] | undefined;
    /**
     * Whether auditors never audit their own work.
     * @default true
     */
    independence?: boolean | undefined;
    /**
     * What internal audits shall find out.
     * @default ["whether the SMS meets the standard and the organisation’s own requirements","whether it is carried out as written and kept up"]
     */
    objectives?: string[] | undefined;
    /** Who may audit; people from outside count. */
    pool?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Function, or firm of somebody from outside. */
      name?: string | undefined;
      /**
       * Unit it belongs to; empty for somebody from outside.
       * Id: unit.
       */
      unit?: string | undefined;
      /**
       * Whether it comes from outside the organisation.
       * @default false
       */
      outside?: boolean | undefined;
      /** Clauses it may not audit, because it works there, manages or advises. */
      bound?: string[] | undefined;
    }[] | undefined;
    /** Audits of the cycle. */
    calendar?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /**
       * First day.
       * Written as a day, in quotes: `"2026-04-01"`.
       */
      on?: string | undefined;
      /** Clauses that are audited. */
      clauses?: string[] | undefined;
      /**
       * Who audits, by id in the pool.
       * Ids: auditor.
       */
      auditors?: string[] | undefined;
      /**
       * When work is watched, where that is not in working hours: in the evening, at night or at a weekend.
       * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
       */
      hours?: string | undefined;
      /**
       * Where.
       * Id: location.
       */
      place?: string | undefined;
      /**
       * Other parties whose work is audited there, or at their own place.
       * Ids: supplier.
       */
      parties?: string[] | undefined;
    }[] | undefined;
    /** Clauses that the weighing found to need more. */
    weighing?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /**
       * Day of the answers; before the first audit of the cycle when left out.
       * Written as a day, in quotes: `"2026-04-01"`.
       */
      on?: string | undefined;
      /** The clauses. */
      clauses?: string[] | undefined;
      /**
       * Whether a critical service, a law or a contract hangs on them.
       * @default false
       */
      important?: boolean | undefined;
      /**
       * Whether a measure, a change, a complaint or a risk shows trouble.
       * @default false
       */
      unwell?: boolean | undefined;
      /**
       * Whether earlier audits found faults.
       * @default false
       */
      earlierFaults?: boolean | undefined;
      /** Where that was read. */
      source?: string | undefined;
    }[] | undefined;
  } | undefined;
  /** Management review. */
  managementReview?: {
    /**
     * Role that prepares the review.
     * Id: role.
     * @default "management-representative"
     */
    owner?: string | undefined;
    /**
     * Role that chairs the review.
     * Id: role.
     * @default "top-management"
     */
    chair?: string | undefined;
    /**
     * Roles that attend.
     * Ids: role.
     * @default ["top-management","management-representative","service-level-manager","business-relationship-manager","information-security-manager","internal-audit-lead"]
     */
    attendees?: string[] | undefined;
    /**
     * How often the review takes place.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    interval?: string | undefined;
    /**
     * How long before the review its agenda is sent.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1M"
     */
    agendaBefore?: string | undefined;
    /**
     * How long before the review its inputs are sent.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    inputsBefore?: string | undefined;
    /**
     * How soon minutes are issued.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    minutesWithin?: string | undefined;
    /**
     * How often open actions are followed up.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    actionsInterval?: string | undefined;
    /**
     * What the review shall decide.
     * @default ["whether the SMS and the services still fit the need, are enough for it and reach their objectives","which improvements and resources are granted"]
     */
    objectives?: string[] | undefined;
  } | undefined;
  /** Management of improvements. */
  improvement?: {
    /**
     * Role that runs improvement.
     * Id: role.
     * @default "improvement-manager"
     */
    owner?: string | undefined;
    /**
     * Role that approves improvements above the limit.
     * Id: role.
     * @default "top-management"
     */
    approver?: string | undefined;
    /**
     * Cost above which the approver decides.
     * Written as an amount in the currency of `budgeting.currency`: `2500`.
     * @default 5000
     */
    approvalLimit?: number | undefined;
    /**
     * What decides the order of improvements.
     * @default ["effect on service targets","effect on customer satisfaction","reduction of risk","cost and effort","legal or contractual need"]
     */
    criteria?: string[] | undefined;
    /**
     * How soon a proposal is assessed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    assessWithin?: string | undefined;
    /**
     * How soon a proposal is decided.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P20D working"
     */
    decideWithin?: string | undefined;
    /**
     * How often the improvement register is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    reviewInterval?: string | undefined;
    /**
     * How often results are reported.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reportInterval?: string | undefined;
    /**
     * When the result is measured against its target.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    resultCheckAfter?: string | undefined;
    /**
     * How soon the cause of a nonconformity is found.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    causeWithin?: string | undefined;
    /**
     * How soon corrective action is done.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    correctiveWithin?: string | undefined;
    /**
     * How often trends are searched for preventive action.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    trendInterval?: string | undefined;
    /**
     * How often the improvement policy is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    policyReviewInterval?: string | undefined;
  } | undefined;
  /** Risk management. */
  risk?: {
    /**
     * Role that keeps the risk register.
     * Id: role.
     * @default "risk-manager"
     */
    owner?: string | undefined;
    /**
     * Role that accepts a risk above the limit.
     * Id: role.
     * @default "top-management"
     */
    acceptor?: string | undefined;
    /**
     * How a risk is rated, as a phrase.
     * @default "the points for likelihood multiplied by the points for consequence"
     */
    method?: string | undefined;
    /**
     * Rating up to which a risk is accepted without treatment.
     * Written as a number of at least 0.
     * @default 6
     */
    acceptanceLimit?: number | undefined;
    /**
     * Rating from which a risk goes to top management.
     * Written as a number of at least 0.
     * @default 15
     */
    highLimit?: number | undefined;
    /**
     * How often the risk register is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reviewInterval?: string | undefined;
    /**
     * How often all risks are assessed afresh.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reassessInterval?: string | undefined;
    /**
     * How soon a risk above the limit has a treatment plan.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P20D working"
     */
    treatmentWithin?: string | undefined;
    /**
     * How soon a high risk is reported to top management.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    highReportedWithin?: string | undefined;
    /**
     * Ways of treating a risk.
     * @default ["avoid","reduce","share","accept"]
     */
    treatments?: string[] | undefined;
    /** Levels of likelihood, lowest first. */
    likelihoods?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the level. */
      name?: string | undefined;
      /**
       * Points of the level.
       * Written as a number of at least 0.
       * @default 1
       */
      score?: number | undefined;
      /** When the level applies. */
      description?: string | undefined;
    }[] | undefined;
    /** Levels of consequence, lowest first. */
    consequences?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the level. */
      name?: string | undefined;
      /**
       * Points of the level.
       * Written as a number of at least 0.
       * @default 1
       */
      score?: number | undefined;
      /** When the level applies. */
      description?: string | undefined;
    }[] | undefined;
  } | undefined;
  /** New or changed services. */
  newServices?: {
    /**
     * Role that runs design and transition.
     * Id: role.
     * @default "service-transition-manager"
     */
    owner?: string | undefined;
    /**
     * Role that leads design.
     * Id: role.
     * @default "design-lead"
     */
    designer?: string | undefined;
    /**
     * Role that approves plan and design.
     * Id: role.
     * @default "top-management"
     */
    approver?: string | undefined;
    /**
     * Role that accepts a service into live use.
     * Id: role.
     * @default "service-owner"
     */
    acceptor?: string | undefined;
    /**
     * Person-days of work from which a change is planned like a new service.
     * Written as a number of at least 0.
     * @default 20
     */
    effortThreshold?: number | undefined;
    /**
     * Cost from which a change is planned like a new service.
     * Written as an amount in the currency of `budgeting.currency`: `2500`.
     * @default 25000
     */
    costThreshold?: number | undefined;
    /**
     * How soon a proposal is decided.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    decideWithin?: string | undefined;
    /**
     * How often a running plan is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    planReviewInterval?: string | undefined;
    /**
     * What must be true before a service goes live.
     * @default ["service requirements are tested and met","service level agreement and supplier agreements are signed","support staff are trained and have their instructions","configuration items are recorded, and those to be baselined are listed","continuity, capacity and security are assessed","the back-out is prepared"]
     */
    acceptanceCriteria?: string[] | undefined;
    /**
     * Open minor defects with which a service may still be accepted.
     * Written as a whole number, without quotes: `5`.
     * @default 5
     */
    openDefects?: number | undefined;
    /**
     * How long the project team supports a service after it went live.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P4W"
     */
    earlyLifeSupport?: string | undefined;
    /**
     * How soon after early life support the transition report is issued.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    reportWithin?: string | undefined;
    /**
     * Notice to customers before a service is removed.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    removalNotice?: string | undefined;
    /**
     * Notice before a service is transferred.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    transferNotice?: string | undefined;
    /**
     * How soon after removal data is returned or destroyed.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P30D"
     */
    dataReturnWithin?: string | undefined;
    /**
     * What other parties are judged by before they take part.
     * @default ["ability to meet the service requirements","capability and references","staff and skills","information security","financial standing","price over the whole term"]
     */
    partyEvaluation?: string[] | undefined;
  } | undefined;
  /** Service portfolio and planning of services (edition 2018). */
  portfolio?: {
    /**
     * Role that keeps the portfolio.
     * Id: role.
     * @default "service-level-manager"
     */
    owner?: string | undefined;
    /**
     * How often services are weighed against demand and risk.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    reviewInterval?: string | undefined;
    /**
     * How often services are considered for retirement.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    retirementReviewInterval?: string | undefined;
    /**
     * What decides the order of change requests and proposals for services.
     * @default ["need of customers and of the organisation","contribution to the service management objectives","people, technology and money that are free for it","risk of leaving things as they are"]
     */
    rankingCriteria?: string[] | undefined;
  } | undefined;
  /** Demand management (edition 2018). */
  demand?: {
    /**
     * Role that forecasts demand.
     * Id: role.
     * @default "capacity-manager"
     */
    owner?: string | undefined;
    /**
     * How often demand is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reviewInterval?: string | undefined;
    /**
     * How far the forecast looks ahead.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1Y"
     */
    horizon?: string | undefined;
    /**
     * Difference from the forecast that is reported.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 15
     */
    deviationThreshold?: number | undefined;
  } | undefined;
  /** Asset management (edition 2018). */
  assets?: {
    /**
     * Role that keeps the asset list.
     * Id: role.
     * @default "configuration-manager"
     */
    owner?: string | undefined;
    /**
     * How often assets are counted.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    auditInterval?: string | undefined;
    /**
     * How soon an acquired asset is recorded.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    recordWithin?: string | undefined;
    /**
     * Kinds of asset.
     * @default ["hardware","software licences","subscriptions","information"]
     */
    kinds?: string[] | undefined;
    /**
     * How an asset is disposed of.
     * @default "data is erased, licences are released and the disposal is recorded"
     */
    disposal?: string | undefined;
  } | undefined;
  /** Services in the catalogue. */
  services?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the service. */
    name?: string | undefined;
    /** What the customer gets, in one or two sentences. */
    description?: string | undefined;
    /** What the customer reaches with it: the intended outcome. */
    outcome?: string | undefined;
    /**
     * Role that owns the service.
     * Id: role.
     */
    owner?: string | undefined;
    /**
     * Where the service stands in its life.
     * @default "live"
     */
    status?: Choice<'serviceStatus'> | undefined;
    /**
     * Customers of the service.
     * Ids: customer.
     */
    customers?: string[] | undefined;
    /** Who uses it, all customers together. */
    users?: string | undefined;
    /**
     * Criticality level.
     * Id: criticality.
     * @default "medium"
     */
    criticality?: string | undefined;
    /**
     * Hours in which the service is provided.
     * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
     * @default "24/7"
     */
    hours?: string | undefined;
    /**
     * Hours in which it is supported; those of the service desk when left out.
     * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
     */
    supportHours?: string | undefined;
    /**
     * Availability target a month; that of the criticality when left out.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     */
    availability?: number | undefined;
    /** Where the service is handed over, as a phrase, if its users reach it by something that is no part of it: there its availability is measured; at the user when left out. */
    handedOverAt?: string | undefined;
    /** How long a user waits for an answer of the service itself, as a phrase with what is measured: “a page opens in 3 seconds”. */
    responseTime?: string | undefined;
    /**
     * Response to the most urgent incidents; that of the highest priority when left out.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    respond?: string | undefined;
    /**
     * Resolution of the most urgent incidents; that of the highest priority when left out.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    resolve?: string | undefined;
    /** What differs for a priority; the key is the id of the priority. */
    byPriority?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /**
       * Hours in which incidents of this priority are supported, where they differ.
       * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
       */
      hours?: string | undefined;
    }[] | undefined;
    /**
     * Time that we need ourselves before and after a supporting party, of the time to resolve; the common one when left out.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    ownShare?: string | undefined;
    /**
     * Longest time to restore after a disaster; that of the criticality when left out.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    rto?: string | undefined;
    /**
     * Longest loss of data after a disaster; that of the criticality when left out.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    rpo?: string | undefined;
    /**
     * How often its data is backed up; the common interval when left out.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     */
    backupInterval?: string | undefined;
    /**
     * How long a run of its backup takes, which counts with the interval; the common one when left out.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    backupDuration?: string | undefined;
    /**
     * How far a copy that is kept up to date all the time may lag behind; it counts instead of the backups.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    replication?: string | undefined;
    /** Workload of all customers together, such as users or transactions; that of each stands in `agreements`. */
    workload?: string | undefined;
    /**
     * Agreed time for maintenance; the common one when left out.
     * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
     */
    maintenanceWindow?: string | undefined;
    /** When the targets do not count; the common ones when left out. */
    exceptions?: string[] | undefined;
    /** How the customer is charged, as a phrase. */
    charging?: string | undefined;
    /**
     * Services it depends on.
     * Ids: service.
     */
    dependsOn?: string[] | undefined;
    /** How it stands on services of dependsOn, by their ids; on one without an entry it depends at all times. */
    dependencies?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Whether the service is down without it (series, also when left out), others of its kind stand in for it (redundancy), or its loss stops nothing (beside). */
      arrangement?: Choice<'arrangement'> | undefined;
      /**
       * With redundancy: how many of its kind there are; 2 when left out.
       * Written as a whole number, without quotes: `5`.
       */
      units?: number | undefined;
      /**
       * With redundancy: how many of these have to work; 1 when left out.
       * Written as a whole number, without quotes: `5`.
       */
      needed?: number | undefined;
      /** With redundancy: whether no failure takes several of them; if not so, they count like a single one. */
      independent?: boolean | undefined;
      /**
       * Availability a month; of one unit where there are several.
       * Written as a number from 0 to 100, without a sign: `99.5`.
       */
      availability?: number | undefined;
      /** Whether that availability was measured, or is what a contract promises (also when left out). */
      basis?: Choice<'basis'> | undefined;
      /** With a measured one: over which period, and where the figures stand, such as May 2026 to April 2027, availability reports. */
      measuredOver?: string | undefined;
    }[] | undefined;
    /** Service components. */
    components?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the component. */
      name?: string | undefined;
      /**
       * Type of configuration item.
       * Id: ciType.
       */
      type?: string | undefined;
      /**
       * Supplier that delivers it; empty when it is our own.
       * Id: supplier.
       */
      supplier?: string | undefined;
      /** Whether the service is down without it (series, also when left out), others of its kind stand in for it (redundancy), or its loss stops nothing (beside). */
      arrangement?: Choice<'arrangement'> | undefined;
      /**
       * With redundancy: how many of its kind there are; 2 when left out.
       * Written as a whole number, without quotes: `5`.
       */
      units?: number | undefined;
      /**
       * With redundancy: how many of these have to work; 1 when left out.
       * Written as a whole number, without quotes: `5`.
       */
      needed?: number | undefined;
      /** With redundancy: whether no failure takes several of them; if not so, they count like a single one. */
      independent?: boolean | undefined;
      /**
       * Availability a month; of one unit where there are several.
       * Written as a number from 0 to 100, without a sign: `99.5`.
       */
      availability?: number | undefined;
      /** Whether that availability was measured, or is what a contract promises (also when left out). */
      basis?: Choice<'basis'> | undefined;
      /** With a measured one: over which period, and where the figures stand, such as May 2026 to April 2027, availability reports. */
      measuredOver?: string | undefined;
    }[] | undefined;
  }[] | undefined;
  /** What each criticality demands; the ready-made set is merged with yours by id. */
  criticalities?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the level. */
    name?: string | undefined;
    /**
     * Order, 1 is the most critical.
     * Written as a whole number, without quotes: `5`.
     * @default 1
     */
    rank?: number | undefined;
    /** When a service has this level. */
    description?: string | undefined;
    /**
     * Lowest availability target a month.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 99
     */
    availability?: number | undefined;
    /**
     * Longest time to restore after a disaster.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1D"
     */
    rto?: string | undefined;
    /**
     * Longest loss of data after a disaster.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1D"
     */
    rpo?: string | undefined;
    /**
     * How often continuity of such services is tested.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    testInterval?: string | undefined;
  }[] | undefined;
  /** Service level management. */
  serviceLevels?: {
    /**
     * Role that runs service level management.
     * Id: role.
     * @default "service-level-manager"
     */
    owner?: string | undefined;
    /**
     * How often services and SLAs are reviewed with each customer.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    reviewInterval?: string | undefined;
    /**
     * How often results against targets are reported.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    reportingInterval?: string | undefined;
    /**
     * How often the service catalogue is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    catalogueReviewInterval?: string | undefined;
    /** Where customers and users read their part of the catalogue: a channel that is open to them, as a phrase. */
    cataloguePlace?: string | undefined;
    /**
     * How soon after a change the catalogue is updated.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    catalogueUpdateWithin?: string | undefined;
    /**
     * Share of a target time used, at which the owner is warned.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 75
     */
    warningThreshold?: number | undefined;
    /**
     * Period over which trends are judged.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P6M"
     */
    trendPeriod?: string | undefined;
    /**
     * How soon a customer hears of a missed target.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    breachNoticeWithin?: string | undefined;
    /**
     * How soon the cause of a missed target is reviewed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    breachReviewWithin?: string | undefined;
    /**
     * How soon minutes of a review are sent.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    minutesWithin?: string | undefined;
    /**
     * How often groups of the same organisation and customers are reviewed as suppliers.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    internalReviewInterval?: string | undefined;
    /**
     * Term of an SLA before it is renewed.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1Y"
     */
    term?: string | undefined;
    /**
     * Notice for ending an SLA.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    notice?: string | undefined;
    /**
     * Common maintenance window.
     * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
     * @default "Su 02:00-06:00"
     */
    maintenanceWindow?: string | undefined;
    /**
     * When targets do not count.
     * @default ["planned maintenance that was announced in time","faults in equipment or lines of the customer","suspension that the customer asked for"]
     */
    exceptions?: string[] | undefined;
  } | undefined;
  /** Service reporting. */
  serviceReporting?: {
    /**
     * Role that runs service reporting.
     * Id: role.
     * @default "service-reporting-manager"
     */
    owner?: string | undefined;
    /**
     * How often service reports are issued.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    interval?: string | undefined;
    /**
     * How soon after the period a report is issued.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    issueWithin?: string | undefined;
    /**
     * How soon actions from a report are agreed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    actionsWithin?: string | undefined;
    /**
     * How often descriptions of reports are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    descriptionReviewInterval?: string | undefined;
    /**
     * Period shown for trends.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1Y"
     */
    trendPeriod?: string | undefined;
    /** Reports with their descriptions; the ready-made set is merged with yours by id. */
    reports?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the report. */
      name?: string | undefined;
      /** What decisions it serves. */
      purpose?: string | undefined;
      /** Who receives it. */
      readers?: string[] | undefined;
      /**
       * How often it is issued.
       * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
       * @default "P1M"
       */
      interval?: string | undefined;
      /**
       * Role that issues it.
       * Id: role.
       * @default "service-reporting-manager"
       */
      owner?: string | undefined;
      /**
       * How soon after the period it is issued, where that differs.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       */
      issueWithin?: string | undefined;
      /**
       * Kind of record that each issue is.
       * Id: record.
       * @default "service-report"
       */
      record?: string | undefined;
      /**
       * Tools the data comes from.
       * Ids: tool.
       * @default ["itsm"]
       */
      sources?: string[] | undefined;
      /** What it shows. */
      contents?: string[] | undefined;
    }[] | undefined;
  } | undefined;
  /** What is agreed with one customer about one service, by the id `service-customer`; without an entry the agreement is made from the service alone. */
  agreements?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /**
     * Id of the service.
     * Id: service.
     */
    service?: string | undefined;
    /**
     * Id of the customer; left out where one agreement holds for several.
     * Id: customer.
     */
    customer?: string | undefined;
    /** Customers of an agreement that holds for several, by their ids, each with what is its own; what is empty there is as written for all. */
    customers?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Service requirements that the agreement is drawn up from, with number and date. */
      requirements?: string | undefined;
      /** Users of the service at this customer, with their number. */
      users?: string | undefined;
      /** Sites, devices, servers or named applications that the service covers. */
      covers?: {
        /** Key of the item: lower-case letters, digits and hyphens. */
        id: string;
        /**
         * Set to false to leave a ready-made item out.
         * @default true
         */
        use?: boolean | undefined;
        /** What is covered. */
        name?: string | undefined;
        /** What kind of thing it is, such as site or application. */
        kind?: string | undefined;
        /** How many there are, or how large it is. */
        quantity?: string | undefined;
        /** What else is to be known of it. */
        remark?: string | undefined;
        /**
         * Longest time to restore it after a disaster, where it differs.
         * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
         */
        rto?: string | undefined;
        /**
         * Longest loss of its data after a disaster, where it differs.
         * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
         */
        rpo?: string | undefined;
        /**
         * How often it is backed up, where it differs; then no other copy counts.
         * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
         */
        backupInterval?: string | undefined;
        /**
         * How long a run of that backup takes.
         * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
         */
        backupDuration?: string | undefined;
        /** What copies it instead: the id of a service and of a line that the same customer has agreed there, such as `backup.servers`. */
        copiedBy?: string | undefined;
        /** What it runs on: the id of a service and of a line that the same customer has agreed there, such as `platform.web`; it is back no sooner, and with no less loss, than that. */
        runsOn?: string | undefined;
        /** Whether nothing that another service does for this customer runs on it. */
        alone?: boolean | undefined;
        /**
         * Hours in which it is supported, where they differ.
         * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
         */
        supportHours?: string | undefined;
        /**
         * Priority of an incident of a single one, where it is agreed.
         * Id: priority.
         */
        priority?: string | undefined;
      }[] | undefined;
      /** Agreed workload, a line for each thing that is counted. */
      workload?: {
        /** Key of the item: lower-case letters, digits and hyphens. */
        id: string;
        /**
         * Set to false to leave a ready-made item out.
         * @default true
         */
        use?: boolean | undefined;
        /** What is counted. */
        name?: string | undefined;
        /** How much of it is usual. */
        normal?: string | undefined;
        /** How much of it comes at the most busy times, and when. */
        peak?: string | undefined;
        /** How much of it the targets hold for. */
        limit?: string | undefined;
      }[] | undefined;
      /** What happens when a limit is exceeded, as a sentence without its full stop. */
      aboveLimit?: string | undefined;
      /** Requests that users of this customer can make, with their times. */
      requests?: {
        /** Key of the item: lower-case letters, digits and hyphens. */
        id: string;
        /**
         * Set to false to leave a ready-made item out.
         * @default true
         */
        use?: boolean | undefined;
        /** What is asked for. */
        name?: string | undefined;
        /**
         * How soon it is fulfilled.
         * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
         */
        within?: string | undefined;
        /** Who of the customer may ask for it. */
        who?: string | undefined;
        /**
         * Role that fulfils it; a team in working hours when left out.
         * Id: role.
         */
        fulfilledBy?: string | undefined;
        /** What it rests on: the id of a party and of what is ordered from it, such as `couriers.exchange`; held against its time. */
        restsOn?: string | undefined;
      }[] | undefined;
      /** Further measures of this kind of service, such as time of alarm or success of backups. */
      measures?: {
        /** Key of the item: lower-case letters, digits and hyphens. */
        id: string;
        /**
         * Set to false to leave a ready-made item out.
         * @default true
         */
        use?: boolean | undefined;
        /** What is measured. */
        name?: string | undefined;
        /** What is to be reached. */
        target?: string | undefined;
        /**
         * Time that is to be kept, where the measure is about one.
         * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
         */
        within?: string | undefined;
        /** How it is measured. */
        measured?: string | undefined;
        /** Id of the component of the service that it is about: a customer who does not get that one does not have the measure. */
        component?: string | undefined;
        /** What it rests on: the id of a party and of what is ordered from it, such as `couriers.exchange`; held against its time. */
        restsOn?: string | undefined;
      }[] | undefined;
      /**
       * Hours of the service for this customer, where they differ from those of the service.
       * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
       */
      hours?: string | undefined;
      /**
       * Hours of support for this customer, where they differ.
       * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
       */
      supportHours?: string | undefined;
      /** Hours of support of a priority for this customer, where they differ; the key is its id. */
      byPriority?: {
        /** Key of the item: lower-case letters, digits and hyphens. */
        id: string;
        /**
         * Set to false to leave a ready-made item out.
         * @default true
         */
        use?: boolean | undefined;
        /**
         * Hours in which incidents of this priority are supported.
         * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
         */
        hours?: string | undefined;
      }[] | undefined;
      /**
       * Availability a month for this customer, where it differs.
       * Written as a number from 0 to 100, without a sign: `99.5`.
       */
      availability?: number | undefined;
      /** How long users of this customer wait for an answer of the service itself, where it differs. */
      responseTime?: string | undefined;
      /**
       * Response to the most urgent incidents of this customer, where it differs.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       */
      respond?: string | undefined;
      /**
       * Resolution of the most urgent incidents of this customer, where it differs.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       */
      resolve?: string | undefined;
      /**
       * Longest time to restore after a disaster for this customer, where it differs.
       * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
       */
      rto?: string | undefined;
      /**
       * Longest loss of data after a disaster for this customer, where it differs.
       * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
       */
      rpo?: string | undefined;
      /**
       * How often the data of this customer is backed up, where it differs.
       * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
       */
      backupInterval?: string | undefined;
      /**
       * How long a run of that backup takes, where it differs.
       * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
       */
      backupDuration?: string | undefined;
      /**
       * How far a copy of its data that is kept up to date all the time may lag behind, where it differs; it counts instead of the backups.
       * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
       */
      replication?: string | undefined;
      /**
       * Time for maintenance agreed with this customer, where it differs.
       * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
       */
      maintenanceWindow?: string | undefined;
      /** When the targets do not count for this customer, where that differs. */
      exceptions?: string[] | undefined;
      /** What else differs from the service as all get it, each as a sentence. */
      deviations?: string[] | undefined;
      /**
       * How long before a change that it will feel this customer is told; the common notice when left out.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       */
      changeNotice?: string | undefined;
      /** Definitions that this customer has consented to; only the 2011 edition asks for it. */
      definitions?: {
        /** Key of the item: lower-case letters, digits and hyphens. */
        id: string;
        /**
         * Set to false to leave a ready-made item out.
         * @default true
         */
        use?: boolean | undefined;
        /** What is defined. */
        name?: string | undefined;
        /**
         * Document that defines it.
         * Id: document.
         */
        document?: string | undefined;
        /** Where the consent is recorded. */
        agreedIn?: string | undefined;
      }[] | undefined;
      /**
       * Services that it depends on for this customer, where they differ from those of the service.
       * Ids: service.
       */
      dependsOn?: string[] | undefined;
      /** Ids of the components of the service that this customer gets; all when left out. */
      components?: string[] | undefined;
      /** What this customer does for the service besides what all do, each as a sentence. */
      duties?: string[] | undefined;
    }[] | undefined;
    /** Service requirements that the agreement is drawn up from, with number and date. */
    requirements?: string | undefined;
    /** Users of the service at this customer, with their number. */
    users?: string | undefined;
    /** Sites, devices, servers or named applications that the service covers. */
    covers?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** What is covered. */
      name?: string | undefined;
      /** What kind of thing it is, such as site or application. */
      kind?: string | undefined;
      /** How many there are, or how large it is. */
      quantity?: string | undefined;
      /** What else is to be known of it. */
      remark?: string | undefined;
      /**
       * Longest time to restore it after a disaster, where it differs.
       * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
       */
      rto?: string | undefined;
      /**
       * Longest loss of its data after a disaster, where it differs.
       * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
       */
      rpo?: string | undefined;
      /**
       * How often it is backed up, where it differs; then no other copy counts.
       * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
       */
      backupInterval?: string | undefined;
      /**
       * How long a run of that backup takes.
       * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
       */
      backupDuration?: string | undefined;
      /** What copies it instead: the id of a service and of a line that the same customer has agreed there, such as `backup.servers`. */
      copiedBy?: string | undefined;
      /** What it runs on: the id of a service and of a line that the same customer has agreed there, such as `platform.web`; it is back no sooner, and with no less loss, than that. */
      runsOn?: string | undefined;
      /** Whether nothing that another service does for this customer runs on it. */
      alone?: boolean | undefined;
      /**
       * Hours in which it is supported, where they differ.
       * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
       */
      supportHours?: string | undefined;
      /**
       * Priority of an incident of a single one, where it is agreed.
       * Id: priority.
       */
      priority?: string | undefined;
    }[] | undefined;
    /** Agreed workload, a line for each thing that is counted. */
    workload?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** What is counted. */
      name?: string | undefined;
      /** How much of it is usual. */
      normal?: string | undefined;
      /** How much of it comes at the most busy times, and when. */
      peak?: string | undefined;
      /** How much of it the targets hold for. */
      limit?: string | undefined;
    }[] | undefined;
    /** What happens when a limit is exceeded, as a sentence without its full stop. */
    aboveLimit?: string | undefined;
    /** Requests that users of this customer can make, with their times. */
    requests?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** What is asked for. */
      name?: string | undefined;
      /**
       * How soon it is fulfilled.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       */
      within?: string | undefined;
      /** Who of the customer may ask for it. */
      who?: string | undefined;
      /**
       * Role that fulfils it; a team in working hours when left out.
       * Id: role.
       */
      fulfilledBy?: string | undefined;
      /** What it rests on: the id of a party and of what is ordered from it, such as `couriers.exchange`; held against its time. */
      restsOn?: string | undefined;
    }[] | undefined;
    /** Further measures of this kind of service, such as time of alarm or success of backups. */
    measures?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** What is measured. */
      name?: string | undefined;
      /** What is to be reached. */
      target?: string | undefined;
      /**
       * Time that is to be kept, where the measure is about one.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       */
      within?: string | undefined;
      /** How it is measured. */
      measured?: string | undefined;
      /** Id of the component of the service that it is about: a customer who does not get that one does not have the measure. */
      component?: string | undefined;
      /** What it rests on: the id of a party and of what is ordered from it, such as `couriers.exchange`; held against its time. */
      restsOn?: string | undefined;
    }[] | undefined;
    /**
     * Hours of the service for this customer, where they differ from those of the service.
     * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
     */
    hours?: string | undefined;
    /**
     * Hours of support for this customer, where they differ.
     * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
     */
    supportHours?: string | undefined;
    /** Hours of support of a priority for this customer, where they differ; the key is its id. */
    byPriority?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /**
       * Hours in which incidents of this priority are supported.
       * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
       */
      hours?: string | undefined;
    }[] | undefined;
    /**
     * Availability a month for this customer, where it differs.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     */
    availability?: number | undefined;
    /** How long users of this customer wait for an answer of the service itself, where it differs. */
    responseTime?: string | undefined;
    /**
     * Response to the most urgent incidents of this customer, where it differs.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    respond?: string | undefined;
    /**
     * Resolution of the most urgent incidents of this customer, where it differs.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    resolve?: string | undefined;
    /**
     * Longest time to restore after a disaster for this customer, where it differs.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    rto?: string | undefined;
    /**
     * Longest loss of data after a disaster for this customer, where it differs.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    rpo?: string | undefined;
    /**
     * How often the data of this customer is backed up, where it differs.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     */
    backupInterval?: string | undefined;
    /**
     * How long a run of that backup takes, where it differs.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    backupDuration?: string | undefined;
    /**
     * How far a copy of its data that is kept up to date all the time may lag behind, where it differs; it counts instead of the backups.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    replication?: string | undefined;
    /**
     * Time for maintenance agreed with this customer, where it differs.
     * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
     */
    maintenanceWindow?: string | undefined;
    /** When the targets do not count for this customer, where that differs. */
    exceptions?: string[] | undefined;
    /** What else differs from the service as all get it, each as a sentence. */
    deviations?: string[] | undefined;
    /**
     * How long before a change that it will feel this customer is told; the common notice when left out.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    changeNotice?: string | undefined;
    /** Definitions that this customer has consented to; only the 2011 edition asks for it. */
    definitions?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** What is defined. */
      name?: string | undefined;
      /**
       * Document that defines it.
       * Id: document.
       */
      document?: string | undefined;
      /** Where the consent is recorded. */
      agreedIn?: string | undefined;
    }[] | undefined;
    /**
     * Services that it depends on for this customer, where they differ from those of the service.
     * Ids: service.
     */
    dependsOn?: string[] | undefined;
    /** Ids of the components of the service that this customer gets; all when left out. */
    components?: string[] | undefined;
    /** What this customer does for the service besides what all do, each as a sentence. */
    duties?: string[] | undefined;
  }[] | undefined;
  /** Service continuity. */
  continuity?: {
    /**
     * Role that keeps continuity plans.
     * Id: role.
     * @default "continuity-manager"
     */
    owner?: string | undefined;
    /**
     * Role that activates a continuity plan.
     * Id: role.
     * @default "major-incident-manager"
     */
    activationAuthority?: string | undefined;
    /**
     * How often continuity risks are assessed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    riskAssessmentInterval?: string | undefined;
    /**
     * How often requirements are agreed with customers.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    requirementsReviewInterval?: string | undefined;
    /**
     * How often a continuity plan is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    planReviewInterval?: string | undefined;
    /**
     * How often contact lists are checked.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    contactListInterval?: string | undefined;
    /**
     * How often a continuity plan is tested.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    testInterval?: string | undefined;
    /**
     * How plans are tested.
     * @default ["desk walk-through","restore from backup","recovery where services are brought back"]
     */
    testMethods?: string[] | undefined;
    /**
     * How soon a test or activation is reviewed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    testReviewWithin?: string | undefined;
    /**
     * How soon plans are tested again after a major change or a failed test.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    retestWithin?: string | undefined;
    /**
     * How soon after the first report or alarm of a major loss of service activation is decided.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "PT1H"
     */
    activateWithin?: string | undefined;
    /**
     * How soon after activation customers are told.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "PT1H"
     */
    informWithin?: string | undefined;
    /**
     * How often customers are updated while a plan is active.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "PT2H"
     */
    updateEvery?: string | undefined;
    /**
     * Availability target while a plan is active.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 95
     */
    availabilityWhileActive?: number | undefined;
    /**
     * How long services must run stably before the return to normal is decided.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1D"
     */
    returnAfter?: string | undefined;
    /**
     * Where plan, contact lists and a copy of the CMDB can be reached when the usual sites cannot.
     * @default "an encrypted copy outside the usual sites, and a printed set with the continuity manager"
     */
    offsiteCopies?: string | undefined;
    /** Where services are brought back when the usual place is lost, as a phrase; a place of yours, a rented one or a platform. */
    recoveryPlace?: string | undefined;
    /**
     * How often that copy is renewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1W"
     */
    copyInterval?: string | undefined;
    /**
     * How often service data is backed up.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "PT12H"
     */
    backupInterval?: string | undefined;
    /**
     * How long a run of the backup takes, which counts with the interval.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    backupDuration?: string | undefined;
    /**
     * How often a restore is tried.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    restoreTestInterval?: string | undefined;
  } | undefined;
  /** Service availability. */
  availability?: {
    /**
     * Role that keeps availability plans.
     * Id: role.
     * @default "availability-manager"
     */
    owner?: string | undefined;
    /**
     * How often availability risks are assessed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    riskAssessmentInterval?: string | undefined;
    /**
     * How often an availability plan is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    planReviewInterval?: string | undefined;
    /**
     * How often availability measures are tested.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    testInterval?: string | undefined;
    /**
     * How often availability is measured.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "PT5M"
     */
    measurementInterval?: string | undefined;
    /**
     * How often availability is reported.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    reportInterval?: string | undefined;
    /**
     * Unplanned downtime from which a cause is always sought.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "PT15M"
     */
    downtimeThreshold?: string | undefined;
    /**
     * How soon unplanned downtime is investigated.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    investigateWithin?: string | undefined;
    /**
     * How availability is worked out, as a phrase.
     * @default "agreed service time less unplanned downtime, divided by agreed service time"
     */
    method?: string | undefined;
  } | undefined;
  /** Capacity management. */
  capacity?: {
    /**
     * Role that keeps the capacity plan.
     * Id: role.
     * @default "capacity-manager"
     */
    owner?: string | undefined;
    /**
     * How often requirements are agreed with customers.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    requirementsReviewInterval?: string | undefined;
    /**
     * How often the capacity plan is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    planReviewInterval?: string | undefined;
    /**
     * How far the capacity plan looks ahead.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1Y"
     */
    horizon?: string | undefined;
    /**
     * How often demand is forecast.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    forecastInterval?: string | undefined;
    /**
     * How often capacity data is analysed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    analysisInterval?: string | undefined;
    /**
     * How often use is measured.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "PT15M"
     */
    monitoringInterval?: string | undefined;
    /**
     * Use of a resource at which an upgrade is planned.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 70
     */
    warningThreshold?: number | undefined;
    /**
     * Use of a resource at which action is taken at once.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 85
     */
    criticalThreshold?: number | undefined;
    /**
     * Planned share of staff time at which people are short.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 85
     */
    peopleThreshold?: number | undefined;
    /**
     * How soon a warning has a plan.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    warningActionWithin?: string | undefined;
    /**
     * How soon critical use is acted on.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "PT4H"
     */
    criticalActionWithin?: string | undefined;
    /**
     * Usual time from decision to more capacity.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    upgradeLeadTime?: string | undefined;
    /**
     * How long capacity data is kept for forecasts.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P2Y"
     */
    dataRetention?: string | undefined;
    /**
     * How demand and load are predicted.
     * @default ["trend over the last twelve months","business plans and events that customers announce","load tests before major changes"]
     */
    techniques?: string[] | undefined;
  } | undefined;
  /** Budgeting and accounting. */
  budgeting?: {
    /**
     * Role that budgets and accounts for services.
     * Id: role.
     * @default "budgeting-manager"
     */
    owner?: string | undefined;
    /**
     * Role that links services to corporate finance.
     * Id: role.
     * @default "finance-controller"
     */
    controller?: string | undefined;
    /**
     * Role that approves the budget.
     * Id: role.
     * @default "top-management"
     */
    approver?: string | undefined;
    /**
     * Currency of all amounts, as an ISO 4217 code.
     * @default "EUR"
     */
    currency?: string | undefined;
    /**
     * First day of the financial year.
     * Written as a day of every year, in quotes: `"--04-01"` for 1 April.
     * @default "--01-01"
     */
    financialYearStart?: string | undefined;
    /**
     * Period one budget covers.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1Y"
     */
    cycle?: string | undefined;
    /**
     * How long before the year the draft budget is ready.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    draftBefore?: string | undefined;
    /**
     * How long before the year the budget is approved.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1M"
     */
    approvedBefore?: string | undefined;
    /**
     * How often costs are reported against the budget.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    reportInterval?: string | undefined;
    /**
     * How soon after the period the cost report is issued.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    reportWithin?: string | undefined;
    /**
     * How often the forecast is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    forecastInterval?: string | undefined;
    /**
     * Difference from the budget that must be explained.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 10
     */
    varianceThreshold?: number | undefined;
    /**
     * How soon such a difference has an agreed action.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    varianceActionWithin?: string | undefined;
    /**
     * Spending a process owner may approve alone.
     * Written as an amount in the currency of `budgeting.currency`: `2500`.
     * @default 5000
     */
    spendingLimit?: number | undefined;
    /**
     * Spending from which top management approves.
     * Written as an amount in the currency of `budgeting.currency`: `2500`.
     * @default 25000
     */
    approvalLimit?: number | undefined;
    /**
     * Price from which a purchase is capital expense.
     * Written as an amount in the currency of `budgeting.currency`: `2500`.
     * @default 1000
     */
    capitalLimit?: number | undefined;
    /**
     * How soon the cost of a change request is given.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    changeCostWithin?: string | undefined;
    /**
     * How often the cost model is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    modelReviewInterval?: string | undefined;
    /**
     * How often the policies are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    policyReviewInterval?: string | undefined;
    /** Types of cost; the ready-made set is merged with yours by id. */
    costTypes?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the cost type. */
      name?: string | undefined;
      /**
       * Whether it belongs to one service or is shared.
       * @default "direct"
       */
      kind?: Choice<'cost'> | undefined;
      /** How it is charged to services. */
      apportionment?: string | undefined;
    }[] | undefined;
  } | undefined;
  /** Information security. */
  security?: {
    /**
     * Role that runs information security.
     * Id: role.
     * @default "information-security-manager"
     */
    owner?: string | undefined;
    /**
     * Role that approves the policy.
     * Id: role.
     * @default "top-management"
     */
    policyApprover?: string | undefined;
    /**
     * How often the policy is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    policyReviewInterval?: string | undefined;
    /**
     * How often security risks are assessed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    riskAssessmentInterval?: string | undefined;
    /**
     * Rating up to which a security risk is accepted.
     * Written as a number of at least 0.
     * @default 6
     */
    acceptanceLimit?: number | undefined;
    /**
     * Role that accepts a security risk above the limit.
     * Id: role.
     * @default "top-management"
     */
    acceptor?: string | undefined;
    /**
     * How soon a risk above the limit has a treatment plan.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P20D working"
     */
    treatmentWithin?: string | undefined;
    /**
     * What a security risk is judged by.
     * @default ["loss of confidentiality","loss of integrity","loss of accessibility","breach of law or contract"]
     */
    criteria?: string[] | undefined;
    /**
     * Information security objectives.
     * @default ["no information reaches anybody without authority","no security incident goes unreported","security risks above the limit are treated in time"]
     */
    objectives?: string[] | undefined;
    /**
     * How soon a critical security update is in place.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    patchWithin?: string | undefined;
    /**
     * Type of release that brings it.
     * Id: releaseType.
     */
    patchedBy?: string | undefined;
    /**
     * How often everybody is made aware.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    awarenessInterval?: string | undefined;
    /**
     * How often internal security audits take place.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    auditInterval?: string | undefined;
    /**
     * How often controls are reviewed for effect.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    controlReviewInterval?: string | undefined;
    /**
     * How often access of outside organisations is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    accessReviewInterval?: string | undefined;
    /**
     * How soon a change request is assessed for security.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    changeAssessmentWithin?: string | undefined;
    /**
     * How soon staff report a suspected security incident.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "PT1H"
     */
    reportWithin?: string | undefined;
    /**
     * How soon a reported event is assessed.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "PT4H"
     */
    assessWithin?: string | undefined;
    /**
     * How soon those concerned hear of a confirmed incident.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1D"
     */
    informWithin?: string | undefined;
    /**
     * How soon a security incident is reviewed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    reviewWithin?: string | undefined;
    /**
     * How often kinds, numbers and effects are analysed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    analysisInterval?: string | undefined;
    /** Classification levels; the ready-made set is merged with yours by id. */
    classifications?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the level. */
      name?: string | undefined;
      /**
       * Order, 1 is the most open.
       * Written as a whole number, without quotes: `5`.
       * @default 1
       */
      rank?: number | undefined;
      /** What belongs to it. */
      description?: string | undefined;
      /** How it is handled. */
      handling?: string | undefined;
    }[] | undefined;
    /** Information security controls; the ready-made set is merged with yours by id. */
    controls?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the control. */
      name?: string | undefined;
      /**
       * Kind of control.
       * @default "administrative"
       */
      kind?: Choice<'control'> | undefined;
      /** Risk it answers. */
      risk?: string | undefined;
      /** How it works. */
      operation?: string | undefined;
      /**
       * Role that operates it.
       * Id: role.
       * @default "technical-team"
       */
      owner?: string | undefined;
      /**
       * How often it is reviewed.
       * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
       * @default "P1Y"
       */
      reviewInterval?: string | undefined;
    }[] | undefined;
  } | undefined;
  /** Customers of the services. */
  customers?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the customer. */
    name?: string | undefined;
    /**
     * Whether the customer belongs to the same organisation.
     * @default "external"
     */
    kind?: Choice<'customerKind'> | undefined;
    /** What the customer does, and what the services mean to them, in whole sentences. */
    description?: string | undefined;
    /** Places from which its users reach the services, such as sites or branches. */
    places?: string[] | undefined;
    /** Function that speaks for the customer, such as head of IT. */
    contactFunction?: string | undefined;
    /**
     * Telephone number of that function, never of a person; shown on pages alone.
     * Written as a telephone number in quotes, of digits, with `+` for the country: `"+44 20 7946 0000"`.
     */
    contactNumber?: string | undefined;
    /** Person who speaks for the customer; no agreement names anybody, its page does beside the text. */
    contact?: string | undefined;
    /**
     * E-mail address of the contact.
     * Written as a mail address: `desk@company.example`.
     */
    email?: string | undefined;
    /**
     * Telephone number of the contact.
     * Written as a telephone number in quotes, of digits, with `+` for the country: `"+44 20 7946 0000"`.
     */
    phone?: string | undefined;
    /**
     * Role in charge of the relationship and of satisfaction.
     * Id: role.
     * @default "customer-relationship-manager"
     */
    manager?: string | undefined;
    /** Number or title of the contract or agreement with the customer. */
    agreement?: string | undefined;
    /**
     * Last day of the agreement; open-ended when left out.
     * Written as a day, in quotes: `"2026-04-01"`.
     */
    agreementEnd?: string | undefined;
    /**
     * How often performance is reviewed together; the common one when left out.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     */
    reviewInterval?: string | undefined;
  }[] | undefined;
  /** Business relationship management. */
  relationships?: {
    /**
     * Role that runs relationship management.
     * Id: role.
     * @default "business-relationship-manager"
     */
    owner?: string | undefined;
    /**
     * How often performance is reviewed with each customer.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reviewInterval?: string | undefined;
    /**
     * How often business needs are discussed with each customer.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    requirementsInterval?: string | undefined;
    /**
     * How often the list of customers and interested parties is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    listReviewInterval?: string | undefined;
    /**
     * How soon minutes of a meeting are sent.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    minutesWithin?: string | undefined;
    /**
     * How soon a new need gets a first answer.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    answerWithin?: string | undefined;
  } | undefined;
  /** Service complaints. */
  complaints?: {
    /**
     * Role that runs complaint handling.
     * Id: role.
     * @default "business-relationship-manager"
     */
    owner?: string | undefined;
    /**
     * What counts as a service complaint, as a phrase.
     * @default "any statement of a customer or user that a service or the way it was handled was not acceptable"
     */
    definition?: string | undefined;
    /**
     * Where the customer’s agreement to this is recorded.
     * @default "the service level agreement"
     */
    agreedIn?: string | undefined;
    /**
     * How soon a complaint is recorded.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "PT4H working"
     */
    recordWithin?: string | undefined;
    /**
     * How soon the complainant has a confirmation.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    acknowledgeWithin?: string | undefined;
    /**
     * How soon a complaint is answered.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    answerWithin?: string | undefined;
    /**
     * When an unsettled complaint goes to the next level.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    escalateAfter?: string | undefined;
    /**
     * Role a customer may escalate to.
     * Id: role.
     * @default "management-representative"
     */
    escalationRole?: string | undefined;
    /**
     * Role that decides in the end.
     * Id: role.
     * @default "top-management"
     */
    lastResort?: string | undefined;
    /**
     * When a complaint is closed if the complainant does not object.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    closeAfter?: string | undefined;
    /**
     * How often complaints are analysed and reported.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reportInterval?: string | undefined;
  } | undefined;
  /** Customer satisfaction. */
  satisfaction?: {
    /**
     * Role that measures satisfaction.
     * Id: role.
     * @default "business-relationship-manager"
     */
    owner?: string | undefined;
    /**
     * How often customers and users are surveyed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    surveyInterval?: string | undefined;
    /**
     * Whether users are also asked after each closed ticket.
     * @default true
     */
    afterTicket?: boolean | undefined;
    /**
     * Who is asked, as a phrase.
     * @default "every customer contact and a random tenth of the users of each service"
     */
    sample?: string | undefined;
    /**
     * Best mark of the scale, which starts at 1.
     * Written as a whole number, without quotes: `5`.
     * @default 5
     */
    scaleMaximum?: number | undefined;
    /**
     * Mark to be reached on average.
     * Written as a number of at least 0.
     * @default 4
     */
    target?: number | undefined;
    /**
     * Mark at or below which somebody calls back.
     * Written as a number of at least 0.
     * @default 2
     */
    alertMark?: number | undefined;
    /**
     * How soon somebody calls back.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    callBackWithin?: string | undefined;
    /**
     * Share of answers needed for a result to count.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 30
     */
    responseRate?: number | undefined;
    /**
     * How soon results are reported.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P20D working"
     */
    resultsWithin?: string | undefined;
    /**
     * How soon actions are agreed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P20D working"
     */
    actionsWithin?: string | undefined;
    /**
     * What is asked.
     * @default ["quality of the service","speed of help","clarity of information","conduct of staff"]
     */
    questions?: string[] | undefined;
  } | undefined;
  /** Parties that deliver parts of the services. */
  suppliers?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the supplier. */
    name?: string | undefined;
    /**
     * Whether it is external, a group of the same organisation or a customer.
     * @default "external"
     */
    kind?: Choice<'supplierKind'> | undefined;
    /**
     * Id of the customer, when a customer acts as supplier.
     * Id: customer.
     */
    customer?: string | undefined;
    /** What is delivered, as a phrase. */
    delivers?: string | undefined;
    /**
     * Services it supports.
     * Ids: service.
     */
    services?: string[] | undefined;
    /**
     * How critical the supply is; as critical as the most critical of its services when left out.
     * Id: criticality.
     */
    criticality?: string | undefined;
    /**
     * Role in charge of relationship, contract and performance.
     * Id: role.
     * @default "supplier-manager"
     */
    manager?: string | undefined;
    /** Function that speaks for the supplier, such as account desk. */
    contactFunction?: string | undefined;
    /**
     * Telephone number of that function, never of a person; shown on pages alone.
     * Written as a telephone number in quotes, of digits, with `+` for the country: `"+44 20 7946 0000"`.
     */
    contactNumber?: string | undefined;
    /** Person who speaks for the supplier; no agreement names anybody, its page does beside the text. */
    contact?: string | undefined;
    /**
     * E-mail address of the contact.
     * Written as a mail address: `desk@company.example`.
     */
    email?: string | undefined;
    /**
     * Telephone number of the contact.
     * Written as a telephone number in quotes, of digits, with `+` for the country: `"+44 20 7946 0000"`.
     */
    phone?: string | undefined;
    /** Number or title of the contract or agreement. */
    contract?: string | undefined;
    /**
     * First day of the contract.
     * Written as a day, in quotes: `"2026-04-01"`.
     */
    contractStart?: string | undefined;
    /**
     * Last day of the contract.
     * Written as a day, in quotes: `"2026-04-01"`.
     */
    contractEnd?: string | undefined;
    /**
     * Notice for ending the contract.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    notice?: string | undefined;
    /**
     * Hours in which the supplier supports.
     * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
     */
    hours?: string | undefined;
    /** Whether it takes the calls of users, alone or in turn with the service desk. */
    takesCalls?: boolean | undefined;
    /**
     * Priorities of the incidents in which it is called; all when left out.
     * Ids: priority.
     */
    calledFor?: string[] | undefined;
    /** What is done about a fault of its part in incidents of the priorities for which it is not called, as a clause. */
    whenNotCalled?: string | undefined;
    /** What differs for a priority; the key is the id of the priority. */
    byPriority?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /**
       * Hours in which it supports incidents of this priority, where they differ.
       * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
       */
      hours?: string | undefined;
      /**
       * Resolution the supplier has agreed to for this priority, where it differs.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       */
      resolve?: string | undefined;
    }[] | undefined;
    /** What is ordered from it case by case, each with its time. */
    orders?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** What is ordered. */
      name?: string | undefined;
      /**
       * How soon it is done, from the order.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       */
      within?: string | undefined;
      /**
       * When it can be ordered and is done, where that differs from the hours of support.
       * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
       */
      hours?: string | undefined;
    }[] | undefined;
    /**
     * How long before it announces changes of its own that touch a service; long enough to handle one of ours and to tell customers when left out.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    changeNotice?: string | undefined;
    /** Agreed workload. */
    workload?: string | undefined;
    /** Agreed exceptions, without what is done then: write them as exceptionCases instead. */
    exceptions?: string[] | undefined;
    /**
     * Availability the supplier has agreed to, a month.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     */
    availability?: number | undefined;
    /**
     * Response the supplier has agreed to.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    respond?: string | undefined;
    /**
     * Resolution the supplier has agreed to.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    resolve?: string | undefined;
    /**
     * Longest time to restore its part after a disaster that the supplier has agreed to.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    rto?: string | undefined;
    /**
     * Longest span of time whose data may be lost in its part, as the supplier has agreed; only where it keeps data.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    rpo?: string | undefined;
    /**
     * What the supplier reports.
     * @default ["performance against targets"]
     */
    reports?: string[] | undefined;
    /** Basis of the charges. */
    charges?: string | undefined;
    /** Whether it has accounts of ours, or information of ours in its hands; all that it can reach stands in `access`. */
    informationAccess?: boolean | undefined;
    /**
     * How often performance is reviewed; the common one when left out.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     */
    reviewInterval?: string | undefined;
    /**
     * How disputes are settled, as a phrase.
     * @default "the common dispute steps"
     */
    disputes?: string | undefined;
    /** What happens at the end, planned or early, as a clause. */
    exit?: string | undefined;
    /** Whether its people carry out a process of ours, or steps of one. */
    runs?: boolean | undefined;
    /** Why that is so, as a clause after “because”. */
    runsBecause?: string | undefined;
    /** What it does in which of our processes. */
    processes?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** The process. */
      process: Choice<'process'>;
      /** What it does there, as a sentence without its subject. */
      does?: string | undefined;
      /** What we do at the same point, as a sentence without its subject. */
      weDo?: string | undefined;
      /**
       * Role on our side that it works with there.
       * Id: role.
       */
      counterpart?: string | undefined;
    }[] | undefined;
    /** Steps of our processes that it runs, in their order; for a party that runs a process. */
    steps?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** The process that the step belongs to. */
      process: Choice<'process'>;
      /** What it does in the step, as a sentence without its subject. */
      does?: string | undefined;
      /** Field of this config whose time holds for the step too, such as incidents.recordWithin, so that nobody types it twice. */
      keeps?: string | undefined;
      /**
       * Time limit of the step; that of `keeps` when left out.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       */
      within?: string | undefined;
      /**
       * Record that the step leaves.
       * Id: record.
       */
      record?: string | undefined;
    }[] | undefined;
    /** Powers that the signed agreement gives us over its work in our processes. */
    powers?: string[] | undefined;
    /** What it can reach, with the controls and the proof of each. */
    access?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** What it can reach. */
      name?: string | undefined;
      /** Whether it is a place or thing, a system, or information. */
      kind: Choice<'access'>;
      /**
       * Highest level of information that can be met there.
       * Id: classification.
       */
      level?: string | undefined;
      /** What could happen. */
      risk?: string | undefined;
      /** What the party does against it. */
      theirControls?: string[] | undefined;
      /** What we do against it. */
      ourControls?: string[] | undefined;
      /** How both show that it is done. */
      proof?: string | undefined;
    }[] | undefined;
    /** Agreed exceptions, each with what is done then. */
    exceptionCases?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** When a target does not count. */
      name?: string | undefined;
      /** What both sides do then. */
      action?: string | undefined;
      /** What follows for the services. */
      effect?: string | undefined;
    }[] | undefined;
    /** Levels that an open matter goes through; the last one has authority over both sides. */
    escalation?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the level. */
      name?: string | undefined;
      /**
       * Role that speaks for us.
       * Id: role.
       */
      role?: string | undefined;
      /** Function that speaks for the party. */
      theirs?: string | undefined;
      /**
       * How long the level may take.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       */
      within?: string | undefined;
    }[] | undefined;
  }[] | undefined;
  /** Parties that work for a lead supplier. */
  subcontractors?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the subcontractor. */
    name?: string | undefined;
    /**
     * Lead supplier it works for.
     * Id: supplier.
     */
    lead?: string | undefined;
    /** What it does. */
    delivers?: string | undefined;
    /**
     * Services it takes part in.
     * Ids: service.
     */
    services?: string[] | undefined;
  }[] | undefined;
  /** Supplier management. */
  supplierManagement?: {
    /**
     * Role that runs supplier management.
     * Id: role.
     * @default "supplier-manager"
     */
    owner?: string | undefined;
    /**
     * Time that we need ourselves before and after a supporting party, of the time to resolve.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    ownShare?: string | undefined;
    /**
     * How often performance figures are collected.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    performanceInterval?: string | undefined;
    /**
     * How often performance is reviewed with each supplier.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reviewInterval?: string | undefined;
    /**
     * How often a contract is reviewed against the needs.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    contractReviewInterval?: string | undefined;
    /**
     * How long before its end a contract comes up for decision.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P6M"
     */
    expiryWarning?: string | undefined;
    /**
     * How often lead suppliers prove control of subcontractors.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    subcontractorCheckInterval?: string | undefined;
    /**
     * How soon minutes of a review are sent.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    minutesWithin?: string | undefined;
    /**
     * How soon a supplier hears of a missed target.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    breachNoticeWithin?: string | undefined;
    /**
     * How soon the supplier answers with a plan.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    improvementPlanWithin?: string | undefined;
    /**
     * How soon a dispute is recorded.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    disputeRecordedWithin?: string | undefined;
    /** Levels of a dispute, in order; the ready-made set is merged with yours by id. */
    disputeSteps?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the level. */
      name?: string | undefined;
      /**
       * Role that speaks for us.
       * Id: role.
       */
      role?: string | undefined;
      /**
       * How long the level may take.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       * @default "P10D working"
       */
      within?: string | undefined;
    }[] | undefined;
    /**
     * What happens when no level settles it.
     * @default "legal action as the contract provides"
     */
    disputeEnd?: string | undefined;
  } | undefined;
  /** Service desk. */
  serviceDesk?: {
    /**
     * Hours in which the service desk answers.
     * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
     * @default "Mo-Fr 08:00-17:00"
     */
    hours?: string | undefined;
    /**
     * What happens outside these hours, as a sentence.
     * @default "Outside these hours calls reach the technician on call for incidents of the highest priority."
     */
    outOfHours?: string | undefined;
    /**
     * Telephone number.
     * Written as a telephone number in quotes, of digits, with `+` for the country: `"+44 20 7946 0000"`.
     */
    phone?: string | undefined;
    /**
     * E-mail address.
     * Written as a mail address: `desk@company.example`.
     */
    email?: string | undefined;
    /**
     * Address of the portal.
     * Written as an address in full: `https://tickets.example`.
     */
    portal?: string | undefined;
    /**
     * Languages in which it answers.
     * @default ["English"]
     */
    languages?: string[] | undefined;
    /**
     * How soon a call is answered.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "PT30S"
     */
    answerWithin?: string | undefined;
    /** Ways to the service desk; the ready-made set is merged with yours by id. */
    channels?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the channel. */
      name?: string | undefined;
      /** Number or address. */
      contact?: string | undefined;
      /**
       * When it is open; the hours of the service desk when left out.
       * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
       */
      hours?: string | undefined;
      /** What it is for. */
      purpose?: string | undefined;
    }[] | undefined;
  } | undefined;
  /** Levels of impact, highest first; the ready-made set is merged with yours by id. */
  impacts?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the level. */
    name?: string | undefined;
    /** When it applies. */
    description?: string | undefined;
  }[] | undefined;
  /** Levels of urgency, highest first; the ready-made set is merged with yours by id. */
  urgencies?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the level. */
    name?: string | undefined;
    /** When it applies. */
    description?: string | undefined;
  }[] | undefined;
  /** Priorities with their targets; the ready-made set is merged with yours by id. */
  priorities?: {
    /** Key of the item: lower-case letters, digits and hyphens. */
    id: string;
    /**
     * Set to false to leave a ready-made item out.
     * @default true
     */
    use?: boolean | undefined;
    /** Name of the priority. */
    name?: string | undefined;
    /**
     * Order, 1 is the highest.
     * Written as a whole number, without quotes: `5`.
     * @default 1
     */
    rank?: number | undefined;
    /** What it means. */
    description?: string | undefined;
    /**
     * How soon work starts and the user hears so.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    respond?: string | undefined;
    /**
     * How often the user is updated.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    updateEvery?: string | undefined;
    /**
     * How soon it is resolved.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    resolve?: string | undefined;
  }[] | undefined;
  /** Priority for each impact (first key) and urgency (second key). */
  priorityMatrix?: Record<string, Record<string, string>> | undefined;
  /** Incident management. */
  incidents?: {
    /**
     * Role that owns the process.
     * Id: role.
     * @default "incident-manager"
     */
    owner?: string | undefined;
    /**
     * How soon a contact is recorded.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "PT15M"
     */
    recordWithin?: string | undefined;
    /**
     * Share of the resolution time at which the case is escalated.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 75
     */
    escalateAt?: number | undefined;
    /**
     * Share of the resolution time at which the user is told it may be missed.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 90
     */
    informAt?: number | undefined;
    /**
     * How long the first level tries before it passes the case on.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "PT30M"
     */
    functionalEscalationAfter?: string | undefined;
    /**
     * How long a user has to object to a closure.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    confirmWithin?: string | undefined;
    /**
     * How long a closed incident can be reopened.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    reopenWithin?: string | undefined;
    /**
     * How often open incidents are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1W"
     */
    backlogInterval?: string | undefined;
    /**
     * How often the process is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reviewInterval?: string | undefined;
    /**
     * Categories.
     * @default ["hardware","software","network","access","data","information security"]
     */
    categories?: string[] | undefined;
    /**
     * Closure codes.
     * @default ["solved","workaround given","no fault found","withdrawn","duplicate"]
     */
    closureCodes?: string[] | undefined;
    /**
     * Lowest priority of an information security incident.
     * Id: priority.
     * @default "p2"
     */
    securityPriority?: string | undefined;
  } | undefined;
  /** Major incidents. */
  majorIncidents?: {
    /**
     * Role that declares a major incident.
     * Id: role.
     * @default "incident-manager"
     */
    declaredBy?: string | undefined;
    /**
     * Any of these makes an incident a major one.
     * @default ["a service of the highest criticality is down for all its users","more than one customer has lost a service","people, health or the environment are in danger","confidential information has left the organisation or is about to","a continuity plan may have to be activated"]
     */
    criteria?: string[] | undefined;
    /**
     * Where the customer’s agreement to these is recorded.
     * @default "the service level agreement"
     */
    agreedIn?: string | undefined;
    /**
     * Priority of a major incident.
     * Id: priority.
     * @default "p1"
     */
    priority?: string | undefined;
    /**
     * How soon it is declared.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "PT15M"
     */
    declareWithin?: string | undefined;
    /**
     * How soon the team meets.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "PT30M"
     */
    teamWithin?: string | undefined;
    /**
     * How soon top management is told.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "PT30M"
     */
    informTopManagementWithin?: string | undefined;
    /**
     * How soon customers are told.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "PT30M"
     */
    informCustomersWithin?: string | undefined;
    /**
     * How often customers and top management are updated.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "PT30M"
     */
    updateEvery?: string | undefined;
    /**
     * Ways by which news goes out.
     * @default ["telephone","e-mail","status page"]
     */
    communication?: string[] | undefined;
    /**
     * How soon after recovery it is reviewed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    reviewWithin?: string | undefined;
    /**
     * How soon customers have the report.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    reportWithin?: string | undefined;
    /**
     * How often actions from the review are followed up.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1W"
     */
    actionsInterval?: string | undefined;
    /**
     * How often the procedure is practised.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    exerciseInterval?: string | undefined;
  } | undefined;
  /** Service requests. */
  requests?: {
    /**
     * Role that owns the process.
     * Id: role.
     * @default "request-manager"
     */
    owner?: string | undefined;
    /**
     * How soon a request is recorded.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "PT15M"
     */
    recordWithin?: string | undefined;
    /**
     * How soon an approval is given or refused.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    approveWithin?: string | undefined;
    /**
     * How soon a request without its own target is fulfilled.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    fulfilWithin?: string | undefined;
    /**
     * How often the user is updated.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    updateEvery?: string | undefined;
    /**
     * How long a user has to object to a closure.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    confirmWithin?: string | undefined;
    /**
     * How often request types are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    modelReviewInterval?: string | undefined;
    /** Types of request; the ready-made set is merged with yours by id. */
    types?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the type. */
      name?: string | undefined;
      /**
       * Whether an approval is needed.
       * @default false
       */
      approval?: boolean | undefined;
      /**
       * Who approves.
       * @default "whom the customer named for it; for our own people the line manager"
       */
      approver?: string | undefined;
      /**
       * Role that fulfils it.
       * Id: role.
       * @default "service-desk"
       */
      fulfilledBy?: string | undefined;
      /**
       * How soon it is fulfilled.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       * @default "P5D working"
       */
      fulfilWithin?: string | undefined;
    }[] | undefined;
  } | undefined;
  /** On-call duty. */
  onCall?: {
    /** Numbers to call at night, in the order in which they are tried. */
    numbers?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Whom the number reaches, as a function. */
      name?: string | undefined;
      /**
       * Number of the function, never of a person, that of its role when left out; shown on pages alone.
       * Written as a telephone number in quotes, of digits, with `+` for the country: `"+44 20 7946 0000"`.
       */
      phone?: string | undefined;
      /**
       * Role that answers it.
       * Id: role.
       */
      role?: string | undefined;
      /** When it is called, as a phrase. */
      purpose?: string | undefined;
      /**
       * Whether it is called for its purpose alone, not in turn with the others.
       * @default false
       */
      apart?: boolean | undefined;
      /**
       * Whether users and customers call it themselves while nobody takes calls.
       * @default false
       */
      forUsers?: boolean | undefined;
    }[] | undefined;
    /** Where the rota stands, as a phrase. */
    rota?: string | undefined;
    /**
     * Address of the rota.
     * Written as an address in full: `https://tickets.example`.
     */
    rotaUrl?: string | undefined;
    /**
     * How soon after a case is recorded the person on call is called.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     */
    pageWithin?: string | undefined;
    /**
     * How soon the person on call confirms; after that the next number is called.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    acknowledgeWithin?: string | undefined;
    /**
     * How long whoever was called at night rests before working again.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    restAfterCall?: string | undefined;
    /**
     * Role that reads along when something is changed at night.
     * Id: role.
     */
    secondPair?: string | undefined;
    /**
     * Role that declares a major incident when neither holder nor deputy answers.
     * Id: role.
     */
    declaredBy?: string | undefined;
    /**
     * How long the usual role and its deputy are called before that.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     */
    declareAfter?: string | undefined;
    /** Which service is covered at which hours. */
    coverage?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /**
       * Service.
       * Id: service.
       */
      service?: string | undefined;
      /**
       * Hours in which somebody is on call for it.
       * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
       */
      hours?: string | undefined;
      /** Who takes the call then, as a phrase. */
      answers?: string | undefined;
      /**
       * Whether an alarm alone calls in these hours, and nobody takes calls of users.
       * @default false
       */
      byAlarm?: boolean | undefined;
      /**
       * Role that is called.
       * Id: role.
       */
      called?: string | undefined;
      /**
       * Priorities for which somebody is called; all when empty.
       * Ids: priority.
       */
      priorities?: string[] | undefined;
      /**
       * Whether requests about the service are fulfilled in these hours too.
       * @default false
       */
      requests?: boolean | undefined;
      /**
       * Whether target times on the clock run on in these hours.
       * @default true
       */
      clockRuns?: boolean | undefined;
    }[] | undefined;
  } | undefined;
  /** Problem management. */
  problems?: {
    /**
     * Role that owns the process.
     * Id: role.
     * @default "problem-manager"
     */
    owner?: string | undefined;
    /**
     * Role that investigates.
     * Id: role.
     * @default "technical-team"
     */
    analyst?: string | undefined;
    /**
     * What makes a problem record.
     * @default ["a major incident has happened","the same incident keeps coming back","an incident was closed with a workaround and an unknown cause","a supplier or a developer announces a fault"]
     */
    criteria?: string[] | undefined;
    /**
     * Alike incidents that make a problem.
     * Written as a whole number, without quotes: `5`.
     * @default 3
     */
    recurrence?: number | undefined;
    /**
     * Period in which they are counted.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P30D"
     */
    recurrencePeriod?: string | undefined;
    /**
     * How soon a problem is recorded.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    recordWithin?: string | undefined;
    /**
     * How soon after a major incident a problem is recorded.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    afterMajorIncidentWithin?: string | undefined;
    /**
     * How soon the root cause is found.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P20D working"
     */
    causeWithin?: string | undefined;
    /**
     * Age at which an unsolved problem is escalated.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P60D"
     */
    escalateAfter?: string | undefined;
    /**
     * How often those concerned are updated.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P2W"
     */
    updateInterval?: string | undefined;
    /**
     * How often open problems are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P2W"
     */
    reviewInterval?: string | undefined;
    /**
     * How soon a known error is published.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    knownErrorWithin?: string | undefined;
    /**
     * How often known errors are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    knownErrorReviewInterval?: string | undefined;
    /**
     * How often incidents and problems are analysed for trends.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1M"
     */
    trendInterval?: string | undefined;
    /**
     * How long after a fix its effect is watched.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P30D"
     */
    effectCheckAfter?: string | undefined;
    /**
     * How soon after the check the problem is closed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    closeWithin?: string | undefined;
    /**
     * How often results are reported.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    reportInterval?: string | undefined;
    /**
     * Ways to find a cause.
     * @default ["time line","five whys","cause-and-effect diagram"]
     */
    methods?: string[] | undefined;
    /**
     * Where known errors are kept.
     * @default "the known error list of the ITSM tool"
     */
    knownErrorPlace?: string | undefined;
  } | undefined;
  /** Configuration management. */
  configuration?: {
    /**
     * Role that owns the process and the CMDB.
     * Id: role.
     * @default "configuration-manager"
     */
    owner?: string | undefined;
    /** Types of configuration item; the ready-made set is merged with yours by id. */
    ciTypes?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the type. */
      name?: string | undefined;
      /** What belongs to it. */
      description?: string | undefined;
      /**
       * Role that keeps items of this type.
       * Id: role.
       * @default "technical-team"
       */
      owner?: string | undefined;
      /** Attributes beyond the common ones. */
      attributes?: string[] | undefined;
      /**
       * Whether a baseline is taken before a release.
       * @default true
       */
      baseline?: boolean | undefined;
    }[] | undefined;
    /**
     * Attributes every item has.
     * @default ["identifier","description","type","status","version","location","owner","relations to other items and services","related change requests, problems and known errors"]
     */
    attributes?: string[] | undefined;
    /**
     * Statuses of an item.
     * @default ["planned","in build","live","under repair","retired"]
     */
    statuses?: string[] | undefined;
    /**
     * How identifiers are made, as a phrase.
     * @default "the letters of the type and a running number that is never used again"
     */
    identifierRule?: string | undefined;
    /**
     * How soon after a change the CMDB is updated.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    updateWithin?: string | undefined;
    /**
     * How often the CMDB is audited.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    auditInterval?: string | undefined;
    /**
     * Share of items checked in an audit.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 10
     */
    sampleSize?: number | undefined;
    /**
     * Share of items that must be right.
     * Written as a number from 0 to 100, without a sign: `99.5`.
     * @default 97
     */
    accuracyTarget?: number | undefined;
    /**
     * How soon a wrong record is corrected.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    correctWithin?: string | undefined;
    /**
     * How soon after an audit its report is issued.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    reportWithin?: string | undefined;
    /**
     * How often write access to the CMDB is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    accessReviewInterval?: string | undefined;
    /**
     * When a baseline is taken.
     * @default "before every release into live use"
     */
    baselineBefore?: string | undefined;
    /**
     * How long a baseline is kept.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P1Y"
     */
    baselineRetention?: string | undefined;
    /**
     * Where master copies of software, licences and documents are kept.
     * @default "the secure library in the deployment tool"
     */
    library?: string | undefined;
    /**
     * How often the secure library is checked.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P6M"
     */
    libraryReviewInterval?: string | undefined;
    /**
     * How often CMDB and financial asset list are compared.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    reconcileInterval?: string | undefined;
    /**
     * Role in charge of financial assets.
     * Id: role.
     * @default "finance-controller"
     */
    assetContact?: string | undefined;
  } | undefined;
  /** Change management. */
  changes?: {
    /**
     * Role that owns the process.
     * Id: role.
     * @default "change-manager"
     */
    owner?: string | undefined;
    /**
     * Role that decides where no type says otherwise.
     * Id: role.
     * @default "change-authority"
     */
    authority?: string | undefined;
    /**
     * Role that decides on emergency changes.
     * Id: role.
     * @default "emergency-change-authority"
     */
    emergencyAuthority?: string | undefined;
    /**
     * What is under change control, as a phrase.
     * @default "every configuration item, service, agreement and plan named in this manual"
     */
    underControl?: string | undefined;
    /** Types of change; the ready-made set is merged with yours by id. */
    types?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the type. */
      name?: string | undefined;
      /** When a change is of this type. */
      description?: string | undefined;
      /**
       * Role that approves it.
       * Id: role.
       * @default "change-authority"
       */
      authority?: string | undefined;
      /**
       * Time from request to the planned start.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       * @default "P10D working"
       */
      leadTime?: string | undefined;
      /**
       * Notice to customers of such a change when they will feel it; the common one when left out, and none for emergencies.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       */
      notice?: string | undefined;
      /**
       * Whether the back-out is tested before.
       * @default false
       */
      backOutTested?: boolean | undefined;
      /**
       * Whether every change of this type is reviewed.
       * @default true
       */
      review?: boolean | undefined;
    }[] | undefined;
    /**
     * What makes a change one with major effect, which is planned like a new service.
     * @default ["a service is added, removed, transferred to a customer or another party, or taken over from one","a service level agreement must be renegotiated","a new supplier or other party operates part of the service","a service of the highest criticality is expected to be down for more than 30 minutes outside its maintenance window","it cannot be undone once it is made"]
     */
    majorCriteria?: string[] | undefined;
    /**
     * How soon a request is recorded and classified.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    classifyWithin?: string | undefined;
    /**
     * How soon a classified request is assessed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    assessWithin?: string | undefined;
    /**
     * How soon an assessed request is decided.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    decideWithin?: string | undefined;
    /**
     * How often the change authority meets.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1W"
     */
    meetingInterval?: string | undefined;
    /**
     * How often the change schedule is published.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1W"
     */
    scheduleInterval?: string | undefined;
    /**
     * How far the change schedule looks ahead.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P4W"
     */
    scheduleHorizon?: string | undefined;
    /**
     * Notice to customers of a change they will feel.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    customerNotice?: string | undefined;
    /**
     * Usual time for changes.
     * Written as opening hours as OpenStreetMap writes them, which are compared and printed in words: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00; PH off` (`PH`: public holidays), `Su[1] 02:00-06:00` (the first Sunday of a month, `[-1]` the last), `Oct-Mar Mo 05:00-07:00`, `week 2-52/2 We 20:00-23:00` (every other week); any other text is printed as it stands and not compared.
     * @default "the common maintenance window"
     */
    window?: string | undefined;
    /** Times without changes. */
    freezeWindows?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the freeze. */
      name?: string | undefined;
      /**
       * First day.
       * Written as a day, in quotes: `"2026-04-01"`.
       */
      from: string;
      /**
       * Last day.
       * Written as a day, in quotes: `"2026-04-01"`.
       */
      to: string;
      /**
       * Whether security updates are still made.
       * @default true
       */
      patches?: boolean | undefined;
      /**
       * What may still be changed.
       * @default "emergency changes"
       */
      allowed?: string | undefined;
      /**
       * Services for which it holds; all when left out.
       * Ids: service.
       */
      services?: string[] | undefined;
      /**
       * Customers for whom it holds; all when left out.
       * Ids: customer.
       */
      customers?: string[] | undefined;
    }[] | undefined;
    /**
     * A change is an emergency change only when one of these holds.
     * @default ["it ends or prevents a major incident","it closes a security gap that is being used or will be soon","it is demanded by law within less than the usual lead time"]
     */
    emergencyCriteria?: string[] | undefined;
    /**
     * Where the customer’s agreement to these is recorded.
     * @default "the service level agreement"
     */
    emergencyAgreedIn?: string | undefined;
    /**
     * How soon an emergency change is decided.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "PT1H"
     */
    emergencyDecisionWithin?: string | undefined;
    /**
     * How soon after it its record is complete.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P1D working"
     */
    emergencyRecordWithin?: string | undefined;
    /**
     * How soon after it it is reviewed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    emergencyReviewWithin?: string | undefined;
    /**
     * How soon after it a change is reviewed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    postImplementationReviewWithin?: string | undefined;
    /**
     * How soon after the review a change is closed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    closeWithin?: string | undefined;
    /**
     * How soon a failed change is investigated.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    failureInvestigatedWithin?: string | undefined;
    /**
     * How often change requests are analysed for trends.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    trendInterval?: string | undefined;
    /**
     * How often standard changes are reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    standardReviewInterval?: string | undefined;
    /**
     * Outcomes of a change.
     * @default ["successful","successful with deviations","reversed","failed"]
     */
    outcomes?: string[] | undefined;
    /**
     * How often the change management policy is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    policyReviewInterval?: string | undefined;
    /**
     * What an assessment looks at.
     * @default ["risk and effect on services and customers","service requirements and agreements","technical feasibility and resources","cost and benefit","information security","capacity, availability and continuity","release and deployment plans"]
     */
    assessment?: string[] | undefined;
  } | undefined;
  /** Release and deployment management. */
  releases?: {
    /**
     * Role that owns the process.
     * Id: role.
     * @default "release-manager"
     */
    owner?: string | undefined;
    /**
     * Role that approves deployment.
     * Id: role.
     * @default "change-authority"
     */
    approver?: string | undefined;
    /**
     * Role that builds and deploys.
     * Id: role.
     * @default "technical-team"
     */
    deployer?: string | undefined;
    /** Types of release; the ready-made set is merged with yours by id. */
    types?: {
      /** Key of the item: lower-case letters, digits and hyphens. */
      id: string;
      /**
       * Set to false to leave a ready-made item out.
       * @default true
       */
      use?: boolean | undefined;
      /** Name of the type. */
      name?: string | undefined;
      /** What it holds. */
      description?: string | undefined;
      /** How often it happens. */
      frequency?: string | undefined;
      /**
       * How often it happens, where it can be compared; `frequency` says it in words.
       * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
       */
      interval?: string | undefined;
      /**
       * Type of the changes it carries.
       * Id: changeType.
       */
      changeType?: string | undefined;
      /**
       * Notice to customers and service desk.
       * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
       * @default "P5D working"
       */
      notice?: string | undefined;
    }[] | undefined;
    /**
     * Where the customer’s agreement to types and frequency is recorded.
     * @default "the service level agreement"
     */
    agreedIn?: string | undefined;
    /**
     * How long before deployment the release plan is agreed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P10D working"
     */
    planBefore?: string | undefined;
    /**
     * How long before deployment release notes reach the service desk.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P2D working"
     */
    notesBefore?: string | undefined;
    /**
     * What must be true before a release is deployed.
     * @default ["all planned tests are done","no fault of high severity is open","the back-out is prepared, and tested where that is possible","the service desk has release notes and known errors","the list of items for the baseline is complete"]
     */
    acceptanceCriteria?: string[] | undefined;
    /**
     * Where acceptance tests take place, as a phrase.
     * @default "a controlled environment that matches live use in version and settings"
     */
    testEnvironment?: string | undefined;
    /**
     * A release is an emergency release only when one of these holds.
     * @default ["it carries out an approved emergency change"]
     */
    emergencyCriteria?: string[] | undefined;
    /**
     * Where the customer’s agreement to these is recorded.
     * @default "the service level agreement"
     */
    emergencyAgreedIn?: string | undefined;
    /**
     * Least tests of an emergency release.
     * @default "a test of the changed function and of the back-out"
     */
    emergencyTests?: string | undefined;
    /**
     * How soon the result reaches change management and the service desk.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "PT4H"
     */
    informWithin?: string | undefined;
    /**
     * How long incidents after a release are watched.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P2W"
     */
    watchPeriod?: string | undefined;
    /**
     * How soon after that a release is reviewed.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    reviewWithin?: string | undefined;
    /**
     * How soon a failed deployment is investigated.
     * Written as an ISO 8601 duration, which alone may count working time: `PT4H`, `P2D working`.
     * @default "P5D working"
     */
    failureInvestigatedWithin?: string | undefined;
    /**
     * How often success and failure are analysed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P3M"
     */
    analysisInterval?: string | undefined;
    /**
     * How far the release calendar looks ahead.
     * Written as an ISO 8601 duration: `PT30M`, `P2D`, `P1Y`.
     * @default "P3M"
     */
    calendarHorizon?: string | undefined;
    /**
     * How often the release policy is reviewed.
     * Written as an ISO 8601 duration between two times, longer than nothing: `P1M` for every month.
     * @default "P1Y"
     */
    policyReviewInterval?: string | undefined;
  } | undefined;
}
