import type { PlantedFault } from './planted-fault.ts';

const head = `# Planted faults

Faults that somebody could make here, some of which other systems have made. Each is planted by
\`npm run faults\`, one at a time, and the test named beside it must fail; \`npm run faults -- NAME…\` plants
the named ones. That every place still stands in its file is a test of its own.

| Fault | What goes wrong | Where | Killed by |
| --- | --- | --- | --- |
`;

/** The faults as a page. */
export function faultTable(faults: readonly PlantedFault[]): string {
  const rows = faults.map(({ name, story, seenIn, file, killedBy }) => {
    const seen = seenIn === undefined ? '' : ` Seen in ${seenIn}.`;
    return `| ${name} | ${story}${seen} | \`${file}\` | \`${killedBy}\` |\n`;
  });
  return head + rows.join('');
}
