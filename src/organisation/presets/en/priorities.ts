import type { PresetWords } from '../words.ts';

/** English words of levels of impact. */
export const impacts: PresetWords['lists']['impacts'] = {
  high: { name: 'High', description: 'A whole service or a whole customer is affected.' },
  medium: { name: 'Medium', description: 'A group of users or an important function is affected.' },
  low: { name: 'Low', description: 'One user or a minor function is affected.' },
};

/** English words of levels of urgency. */
export const urgencies: PresetWords['lists']['urgencies'] = {
  high: { name: 'High', description: 'Work has stopped and there is no way round.' },
  medium: { name: 'Medium', description: 'Work goes on with loss or by a workaround.' },
  low: { name: 'Low', description: 'Work is hardly hindered and can wait.' },
};

/** English words of priorities. */
export const priorities: PresetWords['lists']['priorities'] = {
  p1: {
    name: 'P1 critical',
    description:
      'Work on it starts at once and goes on, while the service is supported, until users can work again.',
  },
  p2: { name: 'P2 high', description: 'Work on it comes before everything but P1.' },
  p3: { name: 'P3 normal', description: 'Work on it is planned in working hours.' },
  p4: { name: 'P4 low', description: 'Work on it fits in between.' },
};
