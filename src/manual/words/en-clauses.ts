/** Words of clause pages and of the comparison of editions, in English; a part of the words of pages. */
export const clauseWords = {
  // Branches and answers
  standsUnder: 'Under it: {parts}.',
  openPoints: 'Not answered yet:',
  answeredIn: 'Answered in',
  answeredUnder: '{document}, under “{heading}”',
  keptIn: 'kept in',
  keptFor: 'kept for',

  // One clause in the other edition
  otherEditionTitle: 'In {standard}',
  otherEditionLead: 'Where the matter of this clause stands in {standard}.',
  extent: 'Extent',
  weightMain: 'Main part',
  weightPart: 'In part',
  sameNumber: 'Not to be confused: {reference} has the same number and deals with something else.',
  pointByPoint: 'Point by point',
  seeComparison: 'This clause in the comparison of both editions',

  // In other works
  crosswalkTitle: 'In other standards and frameworks',
  crosswalkLead:
    'What corresponds there, as a help for finding; it is no statement that they ask for the same.',
  annexA: 'Annex A: {controls}',
  noClauseThere: 'no clause that corresponds',
  noPracticeThere: 'no practice that corresponds',

  // The comparison
  editionsPage: 'Old and new edition',
  editionsLead:
    'Where every clause of {earlier} went in {later}, and where every clause of {later} came from, down to each requirement point. All points are told in our own words; each number carries the year of its edition.',
  editionsInFigures: 'In figures',
  editionsColumn: 'What is counted',
  clausesCompared: 'Clauses compared',
  pointsInAll: 'Requirement points',
  pointsAndNotes: '{points}, and {notes}',
  permitOrNoteOne: '{count} that only permits or notes',
  permitOrNoteOther: '{count} that only permit or note',
  figuresNote:
    'Each column counts the clauses of its own edition, so the two sides of one change can stand in different rows: a clause of {earlier} that became one with a clause that was split counts as merged, and what came of both in {later} as split and merged.',
  pointsKept: 'Points with a counterpart',
  pointsAlone: 'Points without one',
  pointsKeptSaid: 'They live on in the later edition, or came from the earlier one.',
  pointsAloneSaid: 'In the earlier edition they are gone, in the later one they are new.',
  forwardTitle: 'From {earlier} to {later}',
  forwardLead: 'Each clause of {earlier}, in its order, with the places in {later} that took up its matter.',
  backTitle: 'From {later} back to {earlier}',
  backLead: 'Each clause of {later}, in its order, with the places in {earlier} that its matter came from.',
  inPart: 'in part:',
  goneTitle: 'Points that are gone',
  goneLead: 'What {earlier} asks and {later} no longer asks as a demand of its own.',
  newTitle: 'Points that are new',
  newLead: 'What {later} asks and {earlier} did not.',
  sharedTitle: 'Same number, other matter',
  sharedLead:
    'These numbers stand in both editions for different things. A bare number that was learnt from one edition misleads a reader of the other.',
  carriedOf: '{kept} of {total} points carried over',
  carriedAndGone: '{kept} of {total} points carried over, {alone} gone',
  cameFrom: '{kept} of {total} points have a forerunner',
  cameFromAndNew: '{kept} of {total} points have a forerunner, {alone} new',
  pointGone: 'No point of {standard} follows it.',
  pointNew: 'No point of {standard} came before it.',

  // What happened to a clause
  'change.moved': 'Moved',
  'change.split': 'Split',
  'change.merged': 'Merged',
  'change.rearranged': 'Split and merged',
  'change.gathered': 'Gathered',
  'change.scattered': 'Scattered',
  'change.mostlyNew': 'Mostly new',
  'change.new': 'New',
  'change.gone': 'Gone',
  'changeMeaning.moved': 'The bulk of one clause of {earlier} went to one of {later}.',
  'changeMeaning.split': 'One clause of {earlier} became several of {later}.',
  'changeMeaning.merged': 'Several clauses of {earlier} became one of {later}.',
  'changeMeaning.rearranged': 'Several clauses of {earlier} became several of {later}, differently cut.',
  'changeMeaning.gathered': 'Put together in {later} from parts of clauses of {earlier}.',
  'changeMeaning.scattered': 'Only parts of it live on, spread over clauses of {later}.',
  'changeMeaning.mostlyNew': 'Little of it stood in {earlier}.',
  'changeMeaning.new': 'Nothing of it stood in {earlier}.',
  'changeMeaning.gone': 'Nothing of it stands in {later}.',

  // The comparison as a register
  editionsRegister: 'Editions compared',
  editionsRegisterLead: 'Every clause of both editions with what happened to it.',
  whatHappened: 'What happened',
  edition: 'Edition',
  mainPlaces: 'Main part in the other edition',
  partPlaces: 'In part in the other edition',
  sameNumberThere: 'Same number in the other edition',
  remarks: 'Remarks',
} as const;
