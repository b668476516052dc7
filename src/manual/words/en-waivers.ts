/** Words of waivers, in English; a part of the words of pages. */
export const waiverWords = {
  waiverRegister: 'Waivers',
  waiverRegisterLead:
    'What a release of this manual may lack, and which of its values may contradict each other: each is let pass by somebody, for a reason, until a day. A waiver lapses when that day is over or when something else stands there than was waived.',
  noWaiversAtAll: 'Nothing is waived.',
  waiversOne: '{count} waiver',
  waiversOther: '{count} waivers',
  waivedThing: 'What is waived',
  waivedKind: 'What is wrong with it',
  waivedValue: 'As it was then',
  waiver: 'Waiver',
  waiverReason: 'Why it may pass',
  waivedUntil: 'Waived until',
  'waiver.active': 'Lets pass',
  'waiver.over': 'Lapsed, its day is over',
  'waiver.changed': 'Lapsed, something else stands there',
  'waiver.unused': 'Not needed',
  waivedHere: 'Waived until {date}',
  waiversNote: 'what may be missing or contradict something else, by whose word and until when',

  // Defaults that approvals accepted
  accepted: 'Accepted',
  acceptedIn: 'Accepted for',
} as const;
