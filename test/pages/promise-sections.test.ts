import { expect, test } from 'vitest';
import type { PromiseEntry } from '../../src/manual/model/promise-entry.ts';
import { wordsOf } from '../../src/manual/words/catalogue.ts';
import type { PromiseSection } from '../../src/pages/promise-cells.ts';
import { coverSections } from '../../src/pages/promise-cover.ts';
import { notComparedSection } from '../../src/pages/promise-not-compared.ts';
import { partySections } from '../../src/pages/promise-parties.ts';

const words = wordsOf('en', 'en-GB');

/** A service of which nothing was promised or agreed, with what a test cares about. */
const entry = (changes: Partial<PromiseEntry>): PromiseEntry => ({
  ...{ id: 'mail', name: 'Mail', url: 'services/mail/' },
  ...{ targets: [], answers: [], support: [], hours: [], cover: [], nights: [], orders: [], notices: [] },
  ...{ recovery: [], unreadWindows: [], copies: [] },
  availability: { target: null, agreed: [], parts: [], product: null, result: 'fits', downtime: null },
  ...changes,
});

/** Rows of a section as they read, results with their state. */
const rows = (section: PromiseSection | undefined) =>
  section?.table?.rows.map((row) =>
    row.map((cell) =>
      cell !== null && typeof cell === 'object' && 'state' in cell ? `${cell.text} (${cell.state})` : cell,
    ),
  );

test('a service without lines of a kind has no section of it', () => {
  expect(coverSections(entry({}), words)).toEqual([]);
  expect(partySections(entry({}), words)).toEqual([]);
});

test('who takes reports and who is called stand by name, ours by what they are', () => {
  const fits = { result: 'fits', gap: null } as const;
  const [cover] = coverSections(
    entry({
      cover: [
        {
          priority: 'High',
          promised: '24/7',
          customers: ['Bay'],
          reports: { there: ['', 'Nightdesk'], ...fits },
          calls: { there: [''], result: 'gap', gap: 'Sa 07:00' },
        },
        {
          priority: 'Low',
          promised: 'Mo-Fr 08:00-18:00',
          customers: [],
          reports: { there: [''], ...fits },
          calls: null,
        },
      ],
    }),
    words,
  );
  expect(cover?.slug).toBe('cover');
  expect(rows(cover)).toMatchInlineSnapshot(`
    [
      [
        "High",
        "24 hours a day, every day (Bay)",
        "service desk and Nightdesk",
        "fits (answered)",
        "whoever is at work",
        "nobody on Saturday, 07:00 (gap)",
      ],
      [
        "Low",
        "Monday to Friday, 08:00 to 18:00",
        "service desk",
        "fits (answered)",
        "nobody has said who is on call",
        "not compared (partly)",
      ],
    ]
  `);
});

test('the way to somebody who works on it is the sum of its times', () => {
  const [night] = coverSections(
    entry({
      nights: [
        {
          priority: 'High',
          party: '',
          promised: 'PT30M',
          supporting: null,
          customers: [],
          times: ['PT10M', 'PT15M'],
          result: 'tight',
        },
        {
          priority: 'Low',
          party: 'Nightdesk',
          promised: 'PT1H',
          supporting: null,
          customers: ['Bay'],
          times: ['PT2H'],
          result: 'too-long',
        },
      ],
    }),
    words,
  );
  expect(night?.slug).toBe('night');
  expect(rows(night)).toMatchInlineSnapshot(`
    [
      [
        "High",
        "ourselves",
        "30 minutes",
        "10 minutes + 15 minutes",
        "fits with nothing to spare (partly)",
      ],
      [
        "Low",
        "Nightdesk",
        "1 hour (Bay)",
        "2 hours",
        "too long (gap)",
      ],
    ]
  `);
});

test('orders tell our own share of the time, and notices the type that they are owed for', () => {
  const [orders, notices] = partySections(
    entry({
      orders: [
        {
          name: 'New phone',
          party: 'Owlgate',
          promised: 'P5D working',
          supporting: 'P3D working',
          customers: [],
          ownShare: null,
          gap: null,
          result: 'fits',
        },
        {
          name: 'Report',
          party: 'Owlgate',
          promised: 'P2D',
          supporting: null,
          customers: [],
          ownShare: 'PT4H',
          gap: null,
          result: 'no-target',
        },
      ],
      notices: [
        {
          party: 'Owlgate',
          type: '',
          promised: 'P10D',
          supporting: null,
          customers: ['Bay'],
          handling: ['P2D', 'P1D'],
          owed: 'P5D',
          result: 'fits',
        },
        {
          party: 'Owlgate',
          type: 'Major change',
          promised: 'P10D',
          supporting: null,
          customers: [],
          handling: [],
          owed: 'P20D',
          result: 'too-short',
        },
      ],
    }),
    words,
  );
  expect([orders?.slug, notices?.slug]).toEqual(['orders', 'notices']);
  expect(rows(orders)).toMatchInlineSnapshot(`
    [
      [
        "New phone",
        "Owlgate",
        "5 working days",
        "3 working days",
        "not entered, counted as none",
        "fits (answered)",
      ],
      [
        "Report",
        "Owlgate",
        "2 days",
        null,
        "4 hours",
        "nothing agreed (partly)",
      ],
    ]
  `);
  expect(rows(notices)).toMatchInlineSnapshot(`
    [
      [
        "Owlgate",
        "Usual change",
        "10 days",
        "2 days + 1 day",
        "5 days (Bay)",
        "fits (answered)",
      ],
      [
        "Owlgate",
        "Major change",
        "10 days",
        "",
        "20 days",
        "too short (gap)",
      ],
    ]
  `);
});

const compared = {
  promised: '24/7',
  supporting: null,
  customers: [] as string[],
  priority: 'High',
  gap: null,
};

test('what is held against nothing is told once, whatever it stands in', () => {
  const { sentence = '' } = notComparedSection(
    entry({
      support: ['High', 'Low'].map((priority) => ({
        ...compared,
        party: 'Owlgate',
        priority,
        ownShare: null,
        result: 'no-target',
      })),
      hours: ['High', 'Low'].map((priority) => ({
        ...compared,
        party: 'Owlgate',
        priority,
        unread: [{ of: 'party', party: 'Owlgate', hours: 'when needed' }],
        result: 'not-compared',
      })),
      unreadWindows: ['at night'],
      recovery: [
        { ...compared, on: '', what: 'rto', result: 'not-compared' },
        { ...compared, on: 'Owlgate', what: 'rto', result: 'fits' },
      ],
      availability: {
        target: 99.5,
        agreed: [],
        parts: [
          {
            name: 'Line',
            of: 'Mail',
            party: '',
            arrangement: 'series',
            availability: null,
            basis: 'contract',
            measuredOver: '',
            counts: null,
          },
          {
            name: 'Spare',
            of: 'Mail',
            party: '',
            arrangement: 'beside',
            availability: null,
            basis: 'contract',
            measuredOver: '',
            counts: null,
          },
        ],
        product: null,
        result: 'not-compared',
        downtime: null,
      },
    }),
    words,
  );
  expect(sentence.split('\n')).toMatchInlineSnapshot(`
    [
      "Time to resolve of Owlgate: nothing is agreed for High and Low.",
      "Hours of Owlgate: none are agreed.",
      "Hours of Owlgate: “when needed” is text that only people can read.",
      "Window for maintenance: “at night” is text that only people can read.",
      "Availability of Line: nobody wrote one.",
      "Time to restore of our own parts: tests of the continuity plan show it, no value says it.",
    ]
  `);
});

test('where all is compared, the section says so', () => {
  const part = {
    name: 'Line',
    of: 'Mail',
    party: '',
    arrangement: 'series',
    availability: 99.9,
    basis: 'contract',
    measuredOver: '',
    counts: 99.9,
  } as const;
  const availability = {
    target: 99,
    agreed: [],
    parts: [part],
    product: 99.9,
    result: 'fits',
    downtime: null,
  } as const;
  expect(
    notComparedSection(entry({ availability: { ...availability, parts: [part], agreed: [] } }), words)
      .sentence,
  ).toBe(words.site.everythingCompared);
});
