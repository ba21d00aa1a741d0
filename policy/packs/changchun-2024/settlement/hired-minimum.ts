import { choiceLeaf, factLeaf, parameterLeaf, step } from '#policy/engine/derive.ts';
import type { Law } from '#policy/engine/law.ts';
import type { GateLine } from '#policy/engine/statement.ts';
import { countsForGate } from './employment-gate.ts';
import type { TraineeStanding } from './standing.ts';

/** Where the five of CC24-3A.1.g are read as people hired (AMB-17), too few hires refuse the project; otherwise no gate. */
export function hiredMinimum(standings: readonly TraineeStanding[], law: Law): readonly GateLine[] {
  if (law.choice('min_demand.scope') !== 'HIRED') return [];
  const least = law.count('cc24.min_hiring_demand');
  const hired = standings.filter((standing) => countsForGate(standing, law, false)).length;
  const atBest = standings.filter((standing) => countsForGate(standing, law, true)).length;
  return [
    {
      id: 'hired-minimum',
      outcome: hired >= least ? 'pass' : atBest >= least ? 'undetermined' : 'block',
      derivation: step({
        id: 'gate:hired-minimum',
        label: { zh: '实际录用人数', en: 'people hired' },
        value: hired,
        unit: 'persons',
        clauses: ['CC24-3A.1.g'],
        inputs: [
          factLeaf('trainees', { zh: '录用人数', en: 'hired' }, hired, 'persons'),
          parameterLeaf(law, 'cc24.min_hiring_demand'),
          choiceLeaf(law, 'min_demand.scope'),
        ],
      }),
    },
  ];
}
