import type { Objections } from './contradiction.ts';

interface Approved {
  readonly asOf: string;
  readonly project: { readonly approvedOn: string };
  readonly classes: readonly { readonly openingApprovedOn: string | null }[];
}

/** Objects to approvals yet to come, and to a project approved after the first of its classes was. */
export function approvalsInOrder({ asOf, project, classes }: Approved, say: Objections): void {
  const approvals = classes.map((_, at) => ['classes', at, 'openingApprovedOn']);
  for (const path of [['project', 'approvedOn'], ...approvals])
    say.notAfter(path, asOf, '核算日', 'the day of the computation');
  const [first] = classes.flatMap(({ openingApprovedOn: on }) => on ?? []).toSorted();
  if (first === undefined || project.approvedOn > asOf) return;
  say.notAfter(['project', 'approvedOn'], first, '首个开班批准日', 'the first opening approved');
}
