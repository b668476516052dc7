import type { Agenda, AgendaLine, Rhythm } from '../manual/entries/agenda.ts';
import { lookUp } from '../manual/model/look-up.ts';
import type { DocumentEntry, Manual, RoleEntry } from '../manual/model/manual.ts';
import { pageWords, shortened } from '../manual/words/page-words.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { clockHours } from '../organisation/duration.ts';

/** Hours of the longest month, by the clock. */
const month = 31 * 24;

/** Whether something comes back every month or more often. */
export const isMonthly = ({ hours }: Rhythm): boolean => hours !== null && hours <= month;

/** What the page of a role says of its duties, in the words of a manual. */
export interface AgendaWords {
  /** How often, as it follows "every": "3 months", or what the text itself says. */
  everyWords(interval: string): string;
  /** "Every 3 months" as a heading. */
  rhythmTitle(rhythm: Rhythm): string;
  /**
   * What a line says first: the name of the activity, or the sentence that gives the duty, without what the page says already:
   * how often it comes and whose it is.
   */
  lineTitle(line: AgendaLine, role: Pick<RoleEntry, 'title'>, rhythm?: Rhythm): string;
  /** What stands behind it: as whom, for what, by when, and that the role answers for it too. */
  lineLimits(line: AgendaLine): string[];
  /** The headings of a role's duties, as the list of what is on the page has them. */
  agendaHeadings(agenda: Agenda): { slug: string; text: string }[];
}

/** Makes the words of agendas for a manual. */
export function agendaWordsOf(manual: Manual, words: Words): AgendaWords {
  const { intervalInWords, site } = pageWords(words);
  const { role: roleOf } = lookUp(manual);
  const everyWords = (interval: string): string =>
    clockHours(interval) === undefined ? interval : intervalInWords(interval);

  const rhythmTitle = ({ interval }: Rhythm): string =>
    formatMessage(site.everyInterval, { interval: everyWords(interval) });

  const sentences = new Intl.Segmenter(words.print.locale, { granularity: 'sentence' });
  const joined = new Set(words.joins.map((join) => join.split(' ')[0]));

  function lineTitle(line: AgendaLine, { title }: Pick<RoleEntry, 'title'>, rhythm?: Rhythm): string {
    const { activity, subjects, text, as } = line;
    if (activity !== null) {
      const review = site[activity];
      return subjects.length > 0
        ? formatMessage(site.reviewOf, { review, subject: words.list(subjects) })
        : review;
    }
    const who = words.midSentence(as === null ? title : (roleOf(as)?.title ?? as));
    const said = [...sentences.segment(text)].map(({ segment }) => segment.trim());
    // A passage may begin with what the duty is about.
    const at = rhythm
      ? Math.max(
          said.findIndex((sentence) => placeOf(who, sentence) >= 0),
          0,
        )
      : 0;
    if (at > 0) return shortened(said.slice(0, at + 1).join(' '), 400);
    const sentence = withoutStart(said[0] ?? text, rhythm ? rhythmTitle(rhythm) : '');
    return shortened(withoutActor(sentence, who));
  }

  const withoutStart = (sentence: string, start: string): string =>
    start !== '' && sentence.startsWith(`${start} `) ? sentence.slice(start.length + 1) : sentence;

  /** "The change manager reads it" becomes "Reads it": an article may stand before the name, and nobody else after it. */
  function withoutActor(sentence: string, who: string): string {
    const at = placeOf(`${who} `, sentence);
    const rest = sentence.slice(at + who.length).trim();
    const next = rest.split(/[\s,;]/)[0];
    if (at < 0 || at > 5 || joined.has(next)) return capital(sentence);
    return capital(rest);
  }

  /** Own titles keep their capital in a sentence, ready-made ones don't. */
  const placeOf = (who: string, sentence: string): number =>
    sentence.toLocaleLowerCase(words.print.locale).indexOf(who.toLocaleLowerCase(words.print.locale));

  const capital = (sentence: string): string =>
    sentence.charAt(0).toLocaleUpperCase(words.print.locale) + sentence.slice(1);

  const lineLimits = ({ as, of, within, answers }: AgendaLine): string[] => [
    ...(as === null ? [] : [formatMessage(site.dutyAs, { role: roleOf(as)?.title ?? as })]),
    ...(of.length === 0 ? [] : [formatMessage(site.dutyFor, { things: words.list(of) })]),
    ...(within === '' ? [] : [formatMessage(site.dutyWithin, { limit: within })]),
    ...(answers ? [site.answersToo] : []),
  ];

  const agendaHeadings = (agenda: Agenda): { slug: string; text: string }[] =>
    [
      { slug: 'this-month', text: site.thisMonth, held: 1 },
      { slug: 'mostly', text: site.mostlyDoes, held: agenda.mostly.length },
      {
        slug: 'less-often',
        text: site.lessOften,
        held: agenda.rhythms.filter((one) => !isMonthly(one)).length,
      },
      { slug: 'when-it-happens', text: site.whenItHappens, held: agenda.events.length },
      { slug: 'decides', text: site.decidesTitle, held: agenda.decides.length + agenda.approves.length },
      { slug: 'answers-for', text: site.answersForOthers, held: agenda.answersFor.length },
      { slug: 'consulted', text: site.dutyConsulted, held: agenda.consulted.length },
      { slug: 'informed', text: site.dutyInformed, held: agenda.informed.length },
      { slug: 'entered', text: site.dutyEntered, held: agenda.entered.length },
      { slug: 'owns', text: site.ownedDocuments, held: agenda.owns.length },
    ].flatMap(({ slug, text, held }) => (held > 0 ? [{ slug, text }] : []));

  return { everyWords, rhythmTitle, lineTitle, lineLimits, agendaHeadings };
}

/** What the titles of documents of one template begin with; the whole title of a lone one. */
export function templateTitle(documents: readonly Pick<DocumentEntry, 'title'>[]): string {
  const [first = '', ...more] = documents.map(({ title }) => title);
  if (more.length === 0) return first;
  let length = first.length;
  for (const title of more) while (!title.startsWith(first.slice(0, length))) length -= 1;
  const common = first
    .slice(0, length)
    .replace(/\s*\S*$/, '')
    .replace(/\p{P}+$/u, '');
  return `${common || first} …`;
}
