import type { WayToAsk } from '../words.ts';

const way = (said: string, types: string): WayToAsk => ({ said: said.split(', '), types: types.split(' ') });

/** How questions begin, and the kind of page that answers them. */
export const waysToAsk: readonly WayToAsk[] = [
  way('whom do i call, who do i call, whom to call, who to call, whom call, who do i ring', 'guide list'),
  way(
    'how do i, how do we, how do you, how can i, how can we, how to, how should i, how must i, how is, how are, what do i do, what to do, what must i do, what should i do, what now, steps to, steps for, i need to, i want to, i have to, can i, may i, may we, do i need, do i have to, am i allowed to, are we allowed to, are you allowed to, is it allowed to, allowed to, what happens when, what happens if, what happens to',
    'procedure process guide policy',
  ),
  way(
    'who is responsible for, who is in charge of, who is accountable for, who answers for, who owns, who runs, who looks after, who leads, responsible for, in charge of, owner of, who is the, who is our, whom do i ask, who do i ask, who do i contact, whose job is it to, who is the boss of, who is the head of, who is the manager of, who heads, head of, boss of, who do i turn to, whom do i turn to, role description of, role of, duties of, tasks of, job description of, responsibilities of',
    'role',
  ),
  way(
    'who may, who can, who has to, who must, who decides, who signs, who approves, who accepts, who, whom, whose',
    'role register policy procedure',
  ),
  way(
    'what is meant by, what is a, what is an, what are, what does it mean, explain, when is a, when is an, when is it a, when is it an, when does it count as, what do we mean by, mean, what is the meaning of, what is the definition of, meaning of, definition of, stands for, stand for, what is the difference between, difference between, what counts as, what qualifies as',
    'definition reference',
  ),
  way(
    'fill in, fill out, what goes into, write up, fill in the form, is there a form for, form for, template for, template, which form, blank form, sample form',
    'form',
  ),
  way('rules for, rule for, rules on, policy on, policy for', 'policy procedure'),
  way(
    'where do i record, where do i log, where do i note, where do i enter, where do i write',
    'record form procedure',
  ),
  way(
    'do we offer, do we have, do you offer, list of all, list of, list, show all, which ones, which are our, which do we have, what are our, where do i find, where can i find, where can i see, who are our, overview of',
    'register list',
  ),
  way(
    'show me the last, show me the latest, show me, evidence of, evidence for, evidence that, proof of, proof that, records of, record of, the last, the latest, minutes of',
    'record form',
  ),
  way(
    'when is the next, when are the, when will, on which day, what date, this week, next week, this month, next month',
    'plan',
  ),
];
