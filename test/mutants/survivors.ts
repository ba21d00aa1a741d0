import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** Counted from 1. */
const placeSchema = z.object({ line: z.number(), column: z.number() });

/** What of a report in the schema of mutation testing says which mutants no test told. */
const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          status: z.string(),
          replacement: z.string(),
          location: z.object({ start: placeSchema, end: placeSchema }),
        }),
      ),
    }),
  ),
});

const untold = ['Survived', 'NoCoverage'];

/** A change that no test of a run told. */
export interface Survivor {
  readonly file: string;
  /** What stands there, what stood there instead, and what stands before and after in the same lines. */
  readonly code: string;
  readonly replacement: string;
  readonly before: string;
  readonly after: string;
  /** `FILE:LINE:COLUMN-LINE:COLUMN`, columns from 0, as the next run is told. */
  readonly range: string;
}

type Place = z.output<typeof placeSchema>;

function around(source: string, start: Place, end: Place) {
  const lines = source.split('\n');
  const [first = '', last = ''] = [lines[start.line - 1], lines[end.line - 1]];
  const [before, after] = [first.slice(0, start.column - 1), last.slice(end.column - 1)];
  const whole = lines.slice(start.line - 1, end.line).join('\n');
  return { before, code: whole.slice(before.length, whole.length - after.length), after };
}

/** All mutants that survived the run of a report. */
export function survivorsIn(report: string): readonly Survivor[] {
  const { files } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => untold.includes(status))
      .map(({ replacement, location: { start, end } }) => {
        const [from, to] = [start, end].map(({ line, column }) => `${line}:${column - 1}`);
        return {
          file,
          replacement,
          range: `${file}:${from}-${to}`,
          ...around(source, start, end),
        };
      }),
  );
}
