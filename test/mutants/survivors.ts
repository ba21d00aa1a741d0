import { readFileSync } from 'node:fs';
import * as z from 'zod';

const place = z.object({ line: z.number(), column: z.number() });

/** What of a report in the schema of mutation testing says where the mutants lie that no test told. */
const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({ status: z.string(), location: z.object({ start: place, end: place }) }),
      ),
    }),
  ),
});

const untold = ['Survived', 'NoCoverage'];

/** The places of all mutants that survived a run, `FILE:LINE:COLUMN-LINE:COLUMN` each; columns from 0. */
export function survivorsIn(report: string): readonly string[] {
  const { files } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  const places = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => untold.includes(status))
      .map(({ location: { start, end } }) => {
        const [from, to] = [start, end].map(({ line, column }) => `${line}:${column - 1}`);
        return `${file}:${from}-${to}`;
      }),
  );
  return [...new Set(places)];
}
