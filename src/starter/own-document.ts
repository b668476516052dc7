import type { StarterAnswers } from './answers.ts';

/** Where the example of an own document stands. */
export const ownDocumentPath = 'content/documents/guides/shift-handover-guide.mdx';

/** An own document that shows what one is made of: front matter, answers, values, steps and conditions. */
export const ownDocument = ({ edition }: Pick<StarterAnswers, 'edition'>): string => `---
id: shift-handover-guide
title: Guide to handing over a shift
type: guide
edition: '${edition}'
clauses: ['${edition === '2018' ? '8.6.1' : '8.1'}']
owner: incident-manager
records: [incident-record]
aliases: [handover, shift change]
---

{/* An example of a document of your own. It stands beside those that come with the manual; delete it when you have seen it.
    A file with the id of a shipped document takes its place. What else can be written here: node_modules/clausebook/README.md */}

## When a shift ends

Whoever leaves hands over to whoever comes, and nobody leaves while an incident has no one who works on it. The desk is
staffed {org.serviceDesk.hours}.

<Steps>
  <Step role="service-desk" output="incident-record">Write into each open <Record id="incident-record" /> in {org.tools.itsm.name} what was done and what comes next.</Step>
  <Step role="service-desk">Tell the next shift which callers expect to hear from us, and by when.</Step>
  <Step role="incident-manager">Say who works on each open incident of the priority p1 from now on.</Step>
</Steps>

<When some="suppliers">

Cases that wait for a supplier are handed over with the number under which the supplier keeps them.

</When>

What a handover has to hold beside that: <Doc id="incident-procedure" />.
`;
