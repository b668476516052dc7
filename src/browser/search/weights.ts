/** What counts how much in the order of results. Found by trying other values on all questions that are not held back. */
export const weights = {
  /** What it counts for that a word stands somewhere; a name was given so that the page is found by it. */
  title: 5.49,
  name: 4.24,
  topic: 0.65,
  asked: 0.85,
  heading: 0.23,
  text: 0.78,
  body: 1.5,
  /** A thing that was asked for and is the very title counts for more; half of a phrase says little. */
  entire: 1.36,
  half: 0.31,
  /** What the manual calls a thing, where it has a name with the word that was typed too. */
  lent: 0.41,
  /** That a place speaks of a thing by several names counts a little. */
  otherNames: 0.38,
  /** A word that people use for the one that was typed: in a phrase, and by itself. */
  ringed: 0.46,
  ringField: 0.4,
  /** That all of the question stands in one passage, and how much less it counts that most of it does. */
  onePassage: 0.72,
  passagePower: 1.37,
  /** Words of a passage that a reader takes in at once: a sentence or two. */
  stretch: 18,
  /** That what stands side by side in the question does so in the text. */
  pairs: 0.23,
  /**
   * That the page has a case, a question or a name that is the question itself, and how much less it counts for one that is like it.
   */
  sameCase: 1.73,
  casePower: 2,
  sameAsked: 2.25,
  askedPower: 2,
  /** The same, beside what the words of the page tell: a question that people ask is answered, in whatever words. */
  asAsked: 6,
  asAskedPower: 4,
  sameName: 1.3,
  namePower: 2.6,
  /**
   * A thing that stands in the text alone is spoken of in passing, unless the text is the one that says most of it; in a heading or a case, and in what people ask, nearly as surely as in a title.
   */
  inPassing: 0.17,
  calledText: 1,
  calledAsked: 1,
  /**
   * What a place that speaks of nearly nothing that was asked keeps of its score, and how much a question loses for what is missing.
   */
  least: 0.1,
  missing: 1.19,
  /**
   * A title or name that stands whole in the question says more than its words one by one; less where they stand apart.
   */
  phraseTitle: 0.9,
  phraseName: 2.34,
  scattered: 0.69,
  /**
   * A word that only makes a sentence, one that was not typed and means the same, and one of those that says what has happened.
   */
  stopWord: 0.23,
  meant: 0.42,
  telling: 0.97,
  /**
   * What has happened tells more than the thing that it happened to; what was not said tells less, and so does what stands in texts alone.
   */
  happened: 2.6,
  /** How much of that is left with each further thing that a question is about: "dead" tells less in "swapped a dead switch in the list". */
  manyOthers: 0.7,
  hinted: 0.7,
  onlyInTexts: 0.78,
  /** So many pages that mention a word make it as common as one that is called by it. */
  mentions: 3.2,
  /** A page of the kind that a question wants, and one that says what is done where it wants none: in a sentence, and by a name. */
  ofIntent: 0.6,
  whatIsDone: 0.89,
  doneByName: 1.2,
  /**
   * A clause or role for a bare word, which wants the thing itself, and a list, which is none; a clause for a sentence, since it only says what has to be.
   */
  bare: 2.6,
  bareList: 0.25,
  clauseInSentence: 0.42,
  /** One of many pages alike; what is added for one that alone says what was asked, and how much less for a part of it. */
  oneOfMany: 0.6,
  oneTold: 5.2,
  oneToldPower: 1.5,
  /** Kinds of page. */
  form: 0.66,
  reference: 0.69,
  clause: 0.81,
  role: 1.05,
  record: 0.9,
  list: 1.45,
  /** With the number of a clause beside words, what speaks to the clause. */
  nearClause: 3,
  /** All that was asked, word by word, in a title. */
  entireTitle: 1.6,
  /**
   * What a place on a page tells of the question: one word of a phrase, another word for it, one that people use for it; a word that only
   * says how the question is put, and one of the name that people use for the page.
   */
  landingHalf: 0.53,
  landingMeant: 0.5,
  landingRinged: 0.43,
  landingManner: 0.3,
  landingNamed: 0.4,
  /** So alike a name has to be to what was typed for its other words to be looked for. */
  landingAlike: 0.6,
  /** What stands farther apart than so many words, what the heading above says, and what is added for an own heading that says it. */
  landingStretch: 28,
  landingSpread: 0.7,
  landingAbove: 0.5,
  landingHead: 0.25,
  /** That words stand side by side, within so many, and that they are said again. */
  landingPhrase: 6,
  landingTight: 0.15,
  landingAgain: 0.03,
  /** What the title says too, what only lists other places or says in short what the page is about, and how much less a long block counts. */
  landingTitled: 0.6,
  landingList: 0.3,
  landingGeneral: 0.3,
  landingLength: 0.07,
  /** A step for who asks what to do. */
  landingStep: 1.4,
  /** So much of the question has to be said for the place to be opened and not the page, or the first steps for who asks what to do. */
  landingLeast: 0.14,
  landingLeastDoing: 0.3,
} as const;
