import { describe, expect, it } from 'vitest';
import { taskKinds } from '#functions/tasks/task-kind.ts';
import { changchun2024 } from '#policy/packs/changchun-2024/pack.ts';
import { requiredItemsOf } from '#policy/packs/changchun-2024/required-items.ts';
import { approval, opening } from './rules/sample-facts.ts';

describe('the Changchun pack', () => {
  it('says what it is', () => {
    expect(changchun2024).toMatchObject({
      id: 'changchun-2024',
      draft: true,
      signedOn: '2024-03-25',
      documentNumber: null,
      successor: null,
      legalBasis: [{ number: '吉人社联〔2022〕145号' }, { number: '长人组字〔2024〕5号' }],
    });
    expect(changchun2024.issuers).toHaveLength(2);
  });

  it.each([
    ['approval', 4],
    ['opening', 8],
    ['assessment', 3],
    ['settlement', 7],
  ] as const)('asks for the items of %s: %i', (stage, count) => {
    const items = requiredItemsOf(stage);
    expect(new Set(items.map(({ id }) => id)).size).toBe(count);
    for (const { signedBy, clauses } of items) expect([signedBy, clauses]).not.toContainEqual([]);
  });

  it('asks for the seven materials of an opening, beside the proof of each group', () => {
    const asKey = (id: string) => id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
    const ofClass = requiredItemsOf('opening').filter(({ per }) => per === 'class');
    expect(ofClass.map(({ id }) => asKey(id))).toEqual(Object.keys(opening.materials));
    const ofProject = requiredItemsOf('approval').map(({ id }) => asKey(id));
    expect(ofProject).toEqual(expect.arrayContaining(Object.keys(approval.attachments)));
  });

  it('lets insurance and wage proof follow the claim, and nothing else', () => {
    const following = changchun2024.requiredItems.filter(({ mayFollow }) => mayFollow);
    expect(following.map(({ id }) => id)).toEqual(['insurance-record', 'wage-proof']);
  });

  it('keeps reviewers from releasing and paying', () => {
    const pairs = changchun2024.separation.map(({ between }) => between.join(' '));
    for (const review of [
      'review-application',
      'review-opening',
      'review-results',
      'review-statement',
    ]) {
      expect(pairs).toContain(`${review} release-payment`);
      expect(pairs).toContain(`${review} record-payment`);
    }
  });

  it('separates only those who decide, and names the office behind every question put to an officer', () => {
    const { deciders, separation } = changchun2024;
    const answered = [...Object.keys(taskKinds), 'request-waiver'];
    for (const each of separation)
      expect(answered).toEqual(expect.arrayContaining([...each.between]));
    for (const { id, role } of deciders)
      expect([id, taskKinds[id as never]]).toMatchObject([id, { role }]);
    expect([...deciders.map(({ id }) => id), 'grant-waiver'].toSorted()).toEqual(
      Object.keys(taskKinds).toSorted(),
    );
  });

  it('bounds its money steps by parameters it has, from reservation to release', () => {
    const { moneySteps, parameters } = changchun2024;
    expect(moneySteps.map(({ act }) => act)).toEqual([
      'reserve',
      'resize',
      'settle',
      'pay',
      'release',
    ]);
    const known = parameters.map(({ id }) => id);
    for (const step of moneySteps)
      expect(known).toEqual(expect.arrayContaining([...step.parameters]));
  });

  it('asks the reviewer of every stage something', () => {
    const stages = changchun2024.reviewerQuestions.map(({ stage }) => stage);
    expect(new Set(stages)).toEqual(
      new Set(['approval', 'opening', 'supervision', 'assessment', 'settlement']),
    );
    const ids = changchun2024.reviewerQuestions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('measures its notices by a parameter it has', () => {
    const known = changchun2024.parameters.map(({ id }) => id);
    for (const { lengthParameter } of changchun2024.publicNotices) {
      expect(known).toContain(lengthParameter);
    }
    expect(known).toEqual(
      expect.arrayContaining([changchun2024.noticeDays, changchun2024.supplementDays]),
    );
  });
});
