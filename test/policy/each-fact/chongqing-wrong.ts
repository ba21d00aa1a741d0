import * as right from './chongqing-samples.ts';

/** A plan for a group that no notice knows, and for staff without a level or a kind that is paid. */
export const plan = {
  ...right.plan,
  groups: ['another', 'enterprise-staff'],
  courseKind: null,
  occupation: { ...right.plan.occupation, level: 'none' },
  generalCompetence: [],
};

/** A call that is not published and shuts out whom it may not. */
export const call = { ...right.call, publishedOn: null, conditions: ['ownership', 'not-college'] };

/** A class whose trainee is charged. */
export const opening = {
  ...right.opening,
  roster: right.opening.roster.map((each) => ({
    ...each,
    group: 'poor-family-child',
    feeFen: 100,
    pensionEntitled: true,
  })),
};

/** A class of which half is online, by nobody’s leave. */
export const halfOnline = { ...right.opening, plan: { offline: 50, online: 50 }, waivers: [] };

/** A person who asks for what was subsidised before, by either subsidy. */
export const subsidised = {
  ...right.subsidised,
  asked: { ...right.subsidised.history[0], id: 's9' },
  history: right.subsidised.history.flatMap((past) => [
    past,
    { ...right.subsidised.history[0], id: `${past.id}-again`, kind: 'skill-upgrading' },
  ]),
};

/** A line that two funds pay. */
export const paymentLines = {
  ...right.paymentLines,
  lines: [
    {
      id: 'l1',
      sources: [
        { fund: 'employment-fund', fen: 100 },
        { fund: 'skills-upgrading-account', fen: 100 },
      ],
    },
  ],
};

/** A standard that only residents may have. */
export const entry = { ...right.entry, conditions: ['household', 'residence', 'level'] };

/** An institution with an open case of fraud. */
export const institution = { ...right.institution, openCases: ['sham-training', 'error'] };
