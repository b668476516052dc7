import type { StyleWords } from '../words.ts';

const words = (list: string): string[] => list.trim().split(/\s*[,\n]\s*/);

const person = `you|we|i|they|whoever|everyone|everybody|someone|anyone|nobody|no one|(?:${words(`administrator, admin, agent,
  analyst, approver, assessor, associate, auditor, author, board, candidate, ceo, cfo, chief, ciso, colleague, commander,
  committee, contractor, coordinator, cto, designer, developer, director, employee, engineer, executive, facilitator, holder, human,
  individual, lead, leader, leadership, maintainer, management, manager, member, officer, operator, organiser, organizer, owner,
  partner, people, person, personnel, planner, recruiter, requester, requestor, responder, reviewer, sponsor, staff, steward,
  supervisor, supplier, team, teammate, technician, tester, vendor, worker, workforce`).join('|')})s?`;

/** What style checks look for in English texts. */
export const styleWords: StyleWords = {
  common: words('the, of, and, to, in, is, for, with, that, are, by, on, or'),
  vague: [
    {
      said: words(`in a timely manner, in a timely fashion, on a timely basis, as soon as possible, as soon as practicable,
        as soon as practical, as soon as reasonably possible, as soon as reasonably practicable, at the earliest opportunity`),
      kind: 'time',
      say: 'Give a time limit, or what has to happen first.',
    },
    {
      said: words('on a regular basis, at regular intervals, on a periodic basis, periodically'),
      kind: 'time',
      say: 'Give the interval.',
    },
    {
      said: words(`as appropriate, where appropriate, when appropriate,
        where applicable, where possible,
        wherever possible, whenever possible, where practicable, where feasible, if feasible, when feasible,
        to the extent possible, as far as possible`),
      kind: 'case',
      say: 'Say in which cases, or leave it out.',
    },
    {
      said: words(`relevant stakeholders, appropriate stakeholders, relevant parties, appropriate parties,
        appropriate personnel, relevant personnel, appropriate individuals, appropriate people, relevant people,
        appropriate staff, relevant staff, appropriate teams, relevant teams, relevant team members`),
      kind: 'people',
      say: 'Name the roles.',
    },
    {
      said: words(`appropriate measures, appropriate steps, appropriate action, appropriate actions, appropriate controls,
        adequate measures, reasonable measures, reasonable steps, necessary measures,
        best efforts, reasonable efforts`),
      kind: 'measure',
      say: 'Say what is done.',
    },
  ],
  duty: /\b(?:must|shall|should|(?:has|have)\s+to|needs?\s+to|(?:is|are)\s+(?:required\s+)?to)(?:\s+(?:also|always|then|first|only|\w+ly))*\s+be(?:\s+(?:also|then|first|\w+ly))*\s+(\w+)/giu,
  byItself: /\b(?:automatically|randomly|explicitly|dynamically)\b/iu,
  done: words(`accepted, agreed, allocated, analysed, analyzed, appointed, approved, archived, assessed, assigned, audited,
    authorised, authorized, carried, checked, classified, closed, collected, communicated, completed, conducted, confirmed,
    contacted, corrected, created, designated, destroyed, determined, developed, discussed, documented, enforced, escalated, established, evaluated, examined, granted, identified, implemented, informed, inspected, investigated, issued, maintained, monitored,
    notified, obtained, performed, planned, prioritised, prioritized, published, recorded, reassessed, reevaluated,
    remediated, removed, reported, reviewed, revised, revoked, scheduled, sent, signed, submitted,
    tested, tracked, trained, updated, validated, verified`),
  agent:
    /\bby\s+(?:\w+ers|\w+ors|staff|humans|people|policy|policies|the|a|an|any|all|each|every|our|your|their|its|whoever|either|both|another|at least|[A-Z[{<@#\uE000\uE003])/u,
  actor: new RegExp(`\\b(?:${person})\\b|\uE000`, 'iu'),
  actorAlone: new RegExp(`^(?:for |the )?(?:[\\w/&-]+ ){0,3}(?:${person})(?: \\(.*\\))?$`, 'iu'),
  ofActors: /\b(?:responsib\w+|duties|roles?|who)\b/iu,
  aside:
    /\b(?:if|when|whenever|whether|that|which|what|whatever|where|why|how|who|whose|unless|until|once|because|since|may|might|could|\w+n['’]t|not|no|none|will|like|dates?|for example|for instance|e\.g|than|there|anything|ambiguity|errors?|status|environments?|builds?|fields?|api|class|classes|rules?|objects?|strings?|functions?|variables?|metrics?)\b/iu,
  condition: /\b(?:when|if|where|unless|until|once)\W*$|\btriggers?\b/iu,
  asks: /\b(?:must|shall|should|have to|has to|(?<!\bthat )needs? to|(?:is|are) (?:required to|responsible for))\b|^\W*(?:ensure|make sure)\b/iu,
  allows:
    /\b(?:eg|e\.g|\w+n['’]t|like to|articles?|art\.|gdpr|regulation|liability|warrant\w*|licen[cs]\w*|law|laws|anti-pattern|may|can|could|might|feel free|free to|optional|optionally|want|wants|if you|whatever|would|allow|allows|option|options|encouraged?|empowered|committed|aims?|advised?|time off|tries|try|strives?|intention|intent|purpose|goals?|prefers?|preferred|recommend(?:ed|s)?|consider(?:ing)?)\b/iu,
  definite:
    /^,?\s*[(:–—]|^,?\s+(?:to|for|by|based|in|within|under|per|with|according|but|and (?:no|in any)|after|before|of|if|so|e\.g|i\.e|such|for example|including|presently|currently|like|at least|at most|unless|until|when|because|as|and at|no later|which|that|from|on|via|through|during|between|among|\()\b/iu,
  fallback:
    /^\s*(?:if|otherwise|where|when|alternatively|however|sometimes|in (?:the few|those|these|other|such|some|cases?|the event|which))\b/iu,
  example: /^\s*(?:for example|for instance|e\.g\.|(?:this|these|they|those|it)\b.{0,40}\binclud)/iu,
  limit:
    /(?:\d|\b(?:one|two|three|few|annual\w*|quarterly|monthly|weekly|daily))[ -]?(?:working |business |calendar )?(?:minutes?|hours?|days?|weeks?|months?|years?|h|quarterly)?\b|\bsame (?:day|week|month)\b|\baccording to\b/iu,
  before:
    /\b(?:the|our|your|its|their|this|that|and|or|by|to|from|of|with|for|in|ask|tell|see|call|if|when)\s+$/iu,
  inGeneral: /\b(?:no|any|an?|every|each) (?:\p{Ll}+ )?$/iu,
  act: words(`acknowledge, add, agree, allocate, analyse, analyze, announce, appoint, approve, archive, arrange, ask, assess,
    assign, attach, audit, back, block, book, calculate, call, capture, carry, check, choose, classify, clean, clear, close,
    collect, communicate, compare, complete, conduct, configure, confirm, connect, consider, contact, contain, convene,
    coordinate, copy, create, decide, declare, define, delete, deliver, deploy, destroy, determine, develop, disable,
    disconnect, discuss, distribute, document, draft, email, enable, ensure, enter, escalate, establish, evaluate, examine,
    execute, export, file, fill, find, follow, gather, get, give, go, grant, hand, hold, identify, implement, include, inform,
    initiate, inspect, install, interview, investigate, invite, isolate, issue, keep, link, list, locate, log, look, make,
    measure, meet, monitor, move, name, note, notify, obtain, open, order, perform, place, plan, post, prepare, preserve,
    print, prioritise, prioritize, provide, publish, put, quarantine, raise, read, record, recover, reject, release, remove,
    repair, repeat, replace, reply, report, request, reset, resolve, restart, restore, retain, retrieve, return, review,
    revoke, roll, rotate, run, save, scan, schedule, search, select, send, set, share, shut, sign, start, stop, store, submit,
    take, tell, terminate, test, track, train, update, upload, use, validate, verify, wait, write`),
  kept: /\uE001|\b(?:records?|recorded|recording|log|logs|logged|tickets?|cases?|issues?|forms?|documents?|documented|documentation|documenting|reports?|minutes|notes?|registers?|checklists?|files?|filed|evidence|spreadsheets?|trackers?|timeline|write|e?mail|list|archive)\b/iu,
};
