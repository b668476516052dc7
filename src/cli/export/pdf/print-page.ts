import type { Devtools } from './devtools.ts';

/** A page that is open in a browser, to be printed as often as is needed. */
export interface OpenPage {
  /** Prints it as it is now. */
  print(): Promise<Uint8Array>;
  /** Runs an expression in it. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Opens a page at an address and waits until its images are there. No script of a page is run. */
export async function openPage(browser: Devtools, address: string): Promise<OpenPage> {
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  await browser.send('Inspector.enable', {}, session);
  await browser.send('Page.enable', {}, session);
  await browser.send('Emulation.setScriptExecutionDisabled', { value: true }, session);
  const loaded = browser.event('Page.loadEventFired', session);
  await browser.send('Page.navigate', { url: address }, session);
  await loaded;
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = (await browser.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      session,
    )) as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value;
  };
  const printNow = async () => {
    const { stream } = await browser.send('Page.printToPDF', printing, session);
    return readStream(browser, String(stream), session);
  };
  return {
    evaluate,
    async print() {
      await evaluate(`document.head.append(Object.assign(document.createElement('style'), {
        textContent: '@media print and (min-width: ${wide - 1}px) { body { display: none } }',
      }))`);
      await browser.send('Emulation.setDeviceMetricsOverride', { ...screen, width: wide }, session);
      const printed = await printNow();
      if (hasBookmarks(printed)) return printed;
      await browser.send('Emulation.clearDeviceMetricsOverride', {}, session);
      return printNow();
    },
    async close() {
      await browser.send('Target.closeTarget', { targetId });
    },
  };
}

/**
 * A browser lays a page out twice to print it: first to learn the size of its sheets, with the width of its window in queries, then
 * with that of paper. The first is spared where the window is wider than any paper and the page empty at that width.
 */
const wide = 4000;

const screen = { height: 800, deviceScaleFactor: 1, mobile: false };

/** A page with headings has bookmarks; without them, one may have been empty when it was laid out for print, too. */
const hasBookmarks = (printed: Uint8Array): boolean =>
  Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength).includes('/Type /Outlines\n/First ');

const printing = {
  preferCSSPageSize: true,
  printBackground: true,
  transferMode: 'ReturnAsStream',
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

async function readStream(browser: Devtools, handle: string, session: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  const next = () => browser.send('IO.read', { handle, size: 2_000_000 }, session);
  // The browser packs a part while the one before is unpacked here.
  const waiting = [next(), next()];
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const { data, eof, base64Encoded } = await part;
    if (!eof) waiting.push(next());
    parts.push(Buffer.from(String(data), base64Encoded ? 'base64' : 'utf8'));
  }
  await browser.send('IO.close', { handle }, session);
  return Buffer.concat(parts);
}
