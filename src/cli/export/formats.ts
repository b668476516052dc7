import type { ExportFormat } from './export-options.ts';
import type { MakeExport } from './exported.ts';

/** How the files of each format are made; loaded when the format is asked for. */
export const makers: Readonly<Record<ExportFormat, () => Promise<MakeExport>>> = {
  xlsx: async () => (await import('./workbooks.ts')).manualAsWorkbooks,
  csv: async () => (await import('./registers.ts')).registersAsCsv,
  servers: async () => (await import('./servers.ts')).serversConfig,
  pdf: async () => (await import('./pdf/as-pdf.ts')).manualAsPdf,
};
