import { addDays, civilDate } from '#policy/engine/civil-date.ts';
import { type SettlementFacts, settlementFactsSchema } from '#policy/engine/facts/settlement.ts';
import { clipsRule } from '#policy/packs/changchun-2024/settlement/clips.ts';

/** A class as an example states it; what is not said is as planned, on full days, shown by clips. */
export interface ClassSpec {
  readonly id?: string;
  readonly catalogueClass: 'A' | 'B' | 'C';
  readonly offline?: number;
  readonly online?: number;
  readonly onlineFirst?: true;
  /** How many of the offline hours are theory; they are taught first. */
  readonly theory?: number;
  /** Offline hours by day where the example names them. */
  readonly dayHours?: readonly number[];
  readonly minutes?: number;
  readonly planned?: { readonly theory?: number; readonly practice: number };
  readonly openingApprovedOn?: string | null;
  readonly startsOn?: string;
  /** Days, by index, that have one clip only. */
  readonly oneClipOn?: readonly number[];
}

/** A trainee as an example states it; what is not said is in order. */
export interface TraineeSpec {
  readonly classId?: string;
  /** Hours attended, spread over whole days; all by default. */
  readonly attended?: number;
  /** Accepted check-ins day by day. */
  readonly checkIns?: readonly number[];
  readonly outsideGroups?: true;
  readonly failed?: true;
  readonly noCertificate?: true;
  readonly hired?: true;
  readonly noInsurance?: true;
  readonly noWage?: true;
  readonly wageFen?: number;
  readonly signedOn?: string;
  readonly employer?: string;
}

/** A whole project as an example states it. */
export interface ProjectSpec {
  readonly demand: number;
  readonly plan: number;
  readonly classes: readonly ClassSpec[];
  readonly trainees: readonly TraineeSpec[];
  readonly filedOn?: string;
  readonly asOf?: string;
  readonly supplementsOpen?: true;
  readonly verdict?: 'completed' | 'not-completed' | 'none';
  readonly draft?: true;
  readonly change?: { readonly demand: number; readonly plan: number };
  readonly waivedClipDays?: readonly string[];
}

/** Whole days whose hours add up to `total` and from which every smaller sum can be picked. */
export function spread(total: number): readonly number[] {
  if (total < 8) return Array.from({ length: total }, () => 1);
  const full = Array.from({ length: Math.floor(total / 8) - 1 }, () => 8);
  return [...full, 1, 2, 4, total - full.length * 8 - 7];
}

/** Indices of days whose hours add up to exactly `wanted`, larger days first. */
export function pickDays(hours: readonly number[], wanted: number): readonly number[] {
  const order = hours.map((h, index) => ({ h, index })).toSorted((a, b) => b.h - a.h);
  const search = (at: number, left: number): readonly number[] | undefined => {
    if (left === 0) return [];
    const day = order[at];
    if (day === undefined) return undefined;
    const taken = day.h <= left ? search(at + 1, left - day.h) : undefined;
    return taken === undefined ? search(at + 1, left) : [day.index, ...taken];
  };
  const found = search(0, wanted);
  if (found === undefined) throw new Error(`No days add up to ${wanted} hours.`);
  return found;
}

interface PlannedDay {
  readonly date: string;
  readonly hours: number;
  readonly mode: 'offline' | 'online';
}

function daysOf(spec: ClassSpec): readonly PlannedDay[] {
  const offline = (spec.dayHours ?? spread(spec.offline ?? 0)).map((hours) => ({
    hours,
    mode: 'offline' as const,
  }));
  const online = spread(spec.online ?? 0).map((hours) => ({ hours, mode: 'online' as const }));
  const start = civilDate(spec.startsOn ?? spec.openingApprovedOn ?? '2024-04-08');
  const inOrder = spec.onlineFirst ? [...online, ...offline] : [...offline, ...online];
  return inOrder.map((day, index) => ({ ...day, date: addDays(start, index) }));
}

function lessonsOf(day: PlannedDay, theoryLeft: number, minutes: number): object[] {
  const theory = day.mode === 'offline' ? Math.min(theoryLeft, day.hours) : 0;
  const row = (count: number, kind: string): object[] =>
    count === 0 ? [] : [{ count, minutes, mode: day.mode, kind }];
  return [...row(theory, 'theory'), ...row(day.hours - theory, 'practice')];
}

function classFacts(spec: ClassSpec, index: number): object {
  const days = daysOf(spec);
  let theoryLeft = spec.theory ?? 0;
  const offline = days.reduce((sum, { hours, mode }) => sum + (mode === 'offline' ? hours : 0), 0);
  const theory = spec.planned?.theory ?? spec.theory ?? 0;
  return {
    id: spec.id ?? `K${index + 1}`,
    openingApprovedOn: spec.openingApprovedOn === undefined ? '2024-04-08' : spec.openingApprovedOn,
    catalogueClass: spec.catalogueClass,
    plan: {
      theory: { offline: theory, online: 0 },
      practice: { offline: spec.planned?.practice ?? offline - theory, online: spec.online ?? 0 },
    },
    days: days.map((day, at) => {
      const lessons = lessonsOf(day, theoryLeft, spec.minutes ?? 45);
      theoryLeft -= Math.min(theoryLeft, day.mode === 'offline' ? day.hours : 0);
      const clip = { seconds: 1260, accepted: true };
      const clips =
        day.mode === 'online' ? [] : spec.oneClipOn?.includes(at) ? [clip] : [clip, clip];
      return {
        date: day.date,
        lessons,
        clips,
        ...(day.mode === 'online' && { platformRecord: {} }),
      };
    }),
    fullVideo: { keeper: '示例培训学校', pointer: 'archive/K1' },
    examinationPapers: {},
  };
}

function attendanceOf(spec: TraineeSpec, days: readonly PlannedDay[]): object[] {
  if (spec.checkIns !== undefined) {
    return spec.checkIns.map((checkIns, index) => ({ dates: [days[index]?.date], checkIns }));
  }
  const picked =
    spec.attended === undefined
      ? days.map((_, index) => index)
      : pickDays(
          days.map(({ hours }) => hours),
          spec.attended,
        );
  const chosen = days.filter((_, index) => picked.includes(index));
  const offline = chosen.filter(({ mode }) => mode === 'offline').map(({ date }) => date);
  const online = chosen.filter(({ mode }) => mode === 'online').map(({ date }) => date);
  return [
    ...(offline.length > 0 ? [{ dates: offline, checkIns: 2 }] : []),
    ...(online.length > 0 ? [{ dates: online, platformRecord: {} }] : []),
  ];
}

function employmentOf(spec: TraineeSpec, signedOn: string): object | null {
  if (spec.hired !== true) return null;
  const month = signedOn.slice(0, 7);
  return {
    employerId: spec.employer ?? 'E1',
    contract: { signedOn: spec.signedOn ?? signedOn },
    ...(spec.noInsurance !== true && { insurance: { insured: true } }),
    ...(spec.noWage !== true && { wage: { month, fen: spec.wageFen ?? 260_000 } }),
  };
}

/** The facts an officer would file for the project, as plain JSON. */
export function rawFacts(spec: ProjectSpec): object {
  const filedOn = spec.filedOn ?? '2024-09-04';
  const byId = new Map(
    spec.classes.map((each, index) => [each.id ?? `K${index + 1}`, daysOf(each)]),
  );
  const examinedOn = filedOn < '2024-08-30' ? filedOn : '2024-08-30';
  const note = { officer: 'O1', reason: '示例', on: filedOn };
  const { change, verdict = 'completed' } = spec;
  return {
    asOf: spec.asOf ?? addDays(civilDate(filedOn), 1),
    activation: spec.draft
      ? null
      : { instrument: '示例启用通知〔2024〕1号', publishedOn: '2024-04-01' },
    project: {
      id: 'X1',
      approvedOn: '2024-04-02',
      declaredDemand: spec.demand,
      plannedHeadcount: spec.plan,
      occupationCode: '6-31-07-03',
      employers: ['E1', 'E2'],
      ...(change && {
        changedFigures: { ...note, declaredDemand: change.demand, plannedHeadcount: change.plan },
      }),
    },
    classes: spec.classes.map(classFacts),
    trainees: spec.trainees.map((trainee, index) => {
      const classId = trainee.classId ?? 'K1';
      return {
        id: `T${String(index + 1).padStart(2, '0')}`,
        classId,
        group: trainee.outsideGroups ? null : 'registered-unemployed',
        attendance: attendanceOf(trainee, byId.get(classId) ?? []),
        attempts: [{ on: examinedOn, passed: trainee.failed !== true }],
        ...(!trainee.failed &&
          !trainee.noCertificate && {
            certificate: { kind: 'completion', number: `ZS-${index + 1}`, issuedOn: examinedOn },
          }),
        employment: employmentOf(trainee, filedOn),
      };
    }),
    claim: { id: 'C1', filedOn, declaredComplete: spec.supplementsOpen !== true },
    ...(verdict !== 'none' && { taskVerdict: { ...note, completed: verdict === 'completed' } }),
    minimumWages: [{ region: '长春市', from: '2021-12-01', fen: 188_000 }],
    waivers: (spec.waivedClipDays ?? []).map((id) => ({
      rule: clipsRule,
      subject: { kind: 'day', id },
      officer: 'O1',
      reason: '设备故障',
      on: filedOn,
    })),
  };
}

/** The parsed facts of a project. */
export function project(spec: ProjectSpec): SettlementFacts {
  return settlementFactsSchema.parse(rawFacts(spec));
}

/** `count` trainees of one kind. */
export function people(count: number, spec: TraineeSpec = {}): readonly TraineeSpec[] {
  return Array.from({ length: count }, () => spec);
}

/** `count` hired trainees. */
export function hired(count: number, spec: TraineeSpec = {}): readonly TraineeSpec[] {
  return people(count, { hired: true, ...spec });
}

/** The trainees of the example, first in a project of ten whose gate passes through ten others who were hired. */
export function amidHired(
  trainingClass: ClassSpec,
  ...trainees: readonly TraineeSpec[]
): SettlementFacts {
  return project({
    demand: 10,
    plan: 10,
    classes: [trainingClass],
    trainees: [...trainees, ...hired(10)],
  });
}
