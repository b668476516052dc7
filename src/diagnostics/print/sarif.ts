import { codes } from '../codes.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inFolder } from './in-folder.ts';

/** Who found the diagnostics, and in which folder of the repository the manual stands. */
export interface Run {
  generator: { name: string; version: string };
  folder?: string;
}

/** Diagnostics in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors read. */
export function sarifLog(problems: readonly Diagnostic[], { generator, folder = '' }: Run): string {
  const used = [...new Set(problems.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { ...generator, rules: used.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => ({
          ruleId: problem.code,
          ruleIndex: used.indexOf(problem.code),
          level: problem.severity,
          message: { text: problem.hint ? `${problem.message} ${problem.hint}` : problem.message },
          locations: locations(problem, folder),
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function rule(code: keyof typeof codes) {
  const { severity, cause, remedy } = codes[code];
  return {
    id: code,
    shortDescription: { text: cause },
    help: { text: remedy },
    defaultConfiguration: { level: severity },
  };
}

function locations({ file, line, column }: Diagnostic, folder: string) {
  if (file === '') return [];
  const region = { startLine: line, ...(column > 0 ? { startColumn: column } : {}) };
  return [
    {
      physicalLocation: {
        artifactLocation: address(inFolder(folder, file)),
        ...(line > 0 ? { region } : {}),
      },
    },
  ];
}

/** A file as SARIF names it; one outside the repository has no base. */
function address(file: string) {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}
