import { print } from '../../organisation/index.ts';
import type { WaiverEntry } from '../model/manual.ts';
import type { WaiverState } from '../release/kinds.ts';
import type { StateCell } from './cell.ts';
import { cellLinksOf } from './cell-links.ts';
import { type RegisterDescription, registerPath } from './description.ts';

const shapes = {
  active: 'partly',
  over: 'gap',
  changed: 'gap',
  unused: 'none',
} as const satisfies Record<WaiverState, StateCell['state']>;

/** What is let pass before a release, thing by thing, with who answers for it and until when. */
export const waiverRegister: RegisterDescription<WaiverEntry> = {
  name: 'waivers',
  title: 'waiverRegister',
  lead: ({ site }) => site.waiverRegisterLead,
  nothing: 'noWaiversAtAll',
  counted: 'waivers',
  path: registerPath('waivers'),
  under: 'registers',
  page: { drawn: 'table' },
  file: { word: 'asCsv' },
  due: { passed: 'ended', soon: 'endsSoon' },
  entries: ({ manual }) => manual.waivers,
  columns: ({ manual, words, site }) => {
    const links = cellLinksOf(manual);
    const kinds = { kind: 'choice', choices: 'waivable' } as const;
    return [
      { title: site.waivedThing, kind: 'link', width: 40, of: ({ name, url }) => [{ text: name, url }] },
      {
        title: site.key,
        kind: 'code',
        width: 30,
        only: { in: 'files', because: 'on the page its name stands there, and leads to it' },
        of: ({ subject }) => subject,
      },
      {
        title: site.waivedKind,
        width: 36,
        choose: 'kind',
        of: ({ code }) => print(code, kinds, words.print),
      },
      { title: site.waivedValue, width: 20, of: ({ value }) => value },
      { title: site.waiverReason, width: 60, of: ({ reason }) => reason },
      {
        title: site.approver,
        kind: 'link',
        width: 28,
        choose: 'owner',
        of: ({ approver }) => links.role(approver),
      },
      { title: site.waivedUntil, kind: 'date', width: 14, due: true, of: ({ until }) => until },
      {
        title: site.state,
        kind: 'state',
        width: 20,
        choose: 'state',
        values: (Object.keys(shapes) as WaiverState[]).map((state) => site[`waiver.${state}`]),
        of: ({ state }) => ({ text: site[`waiver.${state}`], state: shapes[state] }),
      },
      {
        title: site.waiver,
        kind: 'code',
        width: 24,
        only: { in: 'files', because: 'readers of the page need no key of the config' },
        of: ({ id }) => id,
      },
    ];
  },
};
