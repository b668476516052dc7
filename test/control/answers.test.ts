import { PassThrough, Readable } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { type Asker, asker, dayObjection, Stopped } from '../../src/cli/control/answers.ts';
import type { ApproveOptions } from '../../src/cli/control/approval.ts';
import { answers } from '../../src/cli/control/approval-said.ts';
import type { Controlled, OpenManual } from '../../src/cli/control/open.ts';

const question = (text: string, more = {}) => ({ option: `--${text}`, text, ...more });

/** Asks over what is piped in, and keeps what is shown. */
function piped(...chunks: string[]) {
  const output = new PassThrough();
  return asker(false, Readable.from(chunks), output);
}

test('lines that are piped in answer one question each, however they come', async () => {
  for (const chunks of [['Ada\nmajor\nnew\n'], ['Ada\nma', 'jor\nne', 'w'], ['Ada\r\nmajor\r\nnew\r\n']]) {
    const { ask, close } = piped(...chunks);
    const given = [
      await ask(question('name')),
      await ask(question('change')),
      await ask(question('summary')),
    ];
    expect(given).toEqual(['Ada', 'major', 'new']);
    expect(await ask(question('on'))).toBeUndefined();
    close();
  }
});

test('an answer that comes while nobody asks is kept for the next question, and shown with it', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const { ask, close } = asker(false, input, output);
  const first = ask(question('name?'));
  input.write('Ada\nmajor\n');
  expect(await first).toBe('Ada');
  await new Promise(setImmediate);
  expect(await ask(question('change?', { suggestion: 'minor' }))).toBe('major');
  expect(String(output.read())).toBe('name? Ada\nchange? [minor] major\n');
  close();
});

test('an empty line takes what is suggested', async () => {
  const { ask, close } = piped('\n');
  expect(await ask(question('on', { suggestion: '2026-01-01' }))).toBe('2026-01-01');
  close();
});

test('an empty line leaves out what nobody has to say', async () => {
  const { ask, close } = piped('\nminutes 4\n');
  expect(await ask(question('basis', { optional: true }))).toBe('');
  expect(await ask(question('basis', { optional: true }))).toBe('minutes 4');
  expect(await ask(question('basis', { optional: true }))).toBeUndefined();
  close();
});

test('an approval is asked for its basis after its days, which may stay unsaid and is never made up', async () => {
  const manual = { today: '2026-03-01', made: { manual: { decisions: [] } } } as unknown as OpenManual;
  const first = { entry: { key: 'tea' }, history: { acts: [] } } as unknown as Controlled;
  const asked: string[] = [];
  const said = async (options: Partial<ApproveOptions>, ...lines: string[]) => {
    asked.length = 0;
    const { ask, close } = options.yes ? asker(true) : piped(lines.map((line) => `${line}\n`).join(''));
    const asking: Asker = {
      ask: (one) => {
        asked.push(one.option);
        return ask(one);
      },
      close,
    };
    const answer = await answers(
      manual,
      [first],
      { root: '', name: 'Ada', summary: 'New', ...options },
      asking,
    );
    close();
    return 'basis' in answer ? answer.basis : answer.objections;
  };
  expect(await said({}, '', '', 'minutes 4')).toBe('minutes 4');
  expect(asked).toEqual(['--on', '--from', '--basis']);
  expect(await said({}, '', '', '')).toBeUndefined();
  expect(await said({})).toBeUndefined();
  expect(await said({ basis: 'ticket 7' })).toBe('ticket 7');
  expect(asked).not.toContain('--basis');
  expect(await said({ yes: true })).toBeUndefined();
  expect(await said({ acceptDefaults: true }, '', '')).toBeUndefined();
  expect(asked).not.toContain('--basis');
});

test('a wrong line ends it: those after it were written for other questions', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const { ask, close } = piped('tomorrow\nyes\n');
  await expect(ask(question('on', { objection: dayObjection }))).rejects.toThrow(Stopped);
  expect(log).toHaveBeenCalledWith('"tomorrow" is no day. Write it as 2026-03-31.');
  log.mockRestore();
  close();
});

test('nothing is read before somebody is asked, and with --yes never', async () => {
  const input = new PassThrough();
  for (const yes of [true, false]) asker(yes, input).close();
  expect(await asker(true, input).ask(question('name'))).toBeUndefined();
  expect(input.listenerCount('data') + input.listenerCount('readable')).toBe(0);
});

test('a person who closes the terminal has stopped', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const { ask } = asker(false, input, new PassThrough());
  const asked = ask(question('name'));
  input.write('\u0003');
  await expect(asked).rejects.toThrow(Stopped);
});
