const proof = { evidenceId: 'f1', version: 'v1', sha256: '0'.repeat(64) };

/** The plan of a project as it should be, but for `rest`. */
export function plan(rest: object, occupation: object = {}): object {
  return {
    projectId: 'p1',
    on: '2020-06-01',
    organisation: 'project-based',
    occupation: {
      code: '6-18-02-04',
      name: '焊工',
      level: '5',
      newOccupation: false,
      ...occupation,
    },
    courseKind: 'employment',
    groups: ['veteran'],
    listedIn: ['scarce-2022'],
    hours: { offline: 60, online: 0 },
    generalCompetence: [{ topic: 'safety-environment', hours: 4 }],
    textbooks: [],
    ...rest,
  };
}

/** A call to institutions as it should be, but for `rest`. */
export function call(rest: object): object {
  return {
    id: 'c1',
    on: '2020-06-01',
    publishedOn: '2020-05-01',
    procurement: { method: 'open-tender', number: 'C-1' },
    conditions: ['qualification', 'occupation'],
    ...rest,
  };
}

/** An institution of which nothing bad is known, but for `rest`. */
export function conduct(rest: object): object {
  return {
    institutionId: 'i1',
    on: '2020-06-01',
    exitedOn: null,
    openClasses: 0,
    inspections: [{ year: 2019, passed: true, on: '2020-01-15' }],
    cases: [],
    ...rest,
  };
}

/** A person on a roster, with proof of the group, but for `rest`. */
export function rosterEntry(rest: object, index = 0): object {
  return {
    traineeId: `t${index + 1}`,
    group: 'veteran',
    groupProof: proof,
    declaration: true,
    relation: 'none',
    employedNow: false,
    feeFen: 0,
    ...rest,
  };
}

/** An opening as it should be, but for `rest`. */
export function opening(rest: object): object {
  return {
    asOf: '2020-06-01',
    projectId: 'p1',
    classId: 'c1',
    occupation: { code: '6-18-02-04', name: '焊工', level: '5', newOccupation: false },
    mode: 'full-day',
    plan: { offline: 60, online: 0 },
    onlineModes: [],
    roster: [rosterEntry({})],
    waivers: [],
    ...rest,
  };
}
