import { amountInCapitals } from '#policy/engine/amount-in-capitals.ts';
import { fen, formatYuan } from '#policy/engine/fen.ts';
import { answerTask, approve } from './answer-task.ts';
import { insist } from './caller.ts';
import { liveClass } from './live-class.ts';
import { enterSampleMasterdata, sampleIds } from './sample-masterdata.ts';
import { type Scenario, traineesOf } from './scenario.ts';
import { byPage, type World } from './world.ts';

/** What a story came to, in fen. */
export interface Lived {
  readonly projectId: string;
  readonly status: 'closed' | 'refused';
  readonly plannedFen: number;
  readonly reservedFen: number;
  readonly settledFen: number;
  readonly releasedFen: number;
  /** Why nothing was paid, where it was refused. */
  readonly reason?: string;
}

/** Lives one project from application to payment or refusal, through the product's own interfaces alone. */
export async function liveScenario(world: World, story: Scenario): Promise<Lived> {
  const { institution } = world;
  await world.advanceTo(story.activation.publishedOn, '09:00');
  await enterSampleMasterdata(world, story);
  world.say(story.activation.publishedOn, `启用政策：${story.activation.instrument}；录入资金指标`);
  await world.advanceTo(story.appliedOn, '09:00');
  const { projectId } = await insist(institution, 'POST', '/api/institution/projects', {
    planYear: Number(story.appliedOn.slice(0, 4)),
    enterpriseIds: [sampleIds.enterprise],
    posts: ['产线操作员'],
    declaredDemand: story.declaredDemand,
    plannedHeadcount: story.plannedHeadcount,
    skillStandard: '能够独立完成岗位操作',
    standardReference: '国家职业技能标准（示例）',
    occupationCode: story.occupationCode,
    plan: story.plan,
    lessonMinutes: 45,
    agreementSignedOn: story.appliedOn,
  });
  const plan = { subject: projectId, item: 'training-plan' };
  if (world.pages !== undefined) {
    await world.pages.upload(plan);
    world.say(story.appliedOn, `上传培训计划${byPage(world)}`);
  }
  await world.file([
    ...(world.pages === undefined ? [plan] : []),
    { subject: projectId, item: 'demand-statement' },
    { subject: projectId, item: 'training-agreement', fault: 'wrong-type' },
  ]);
  await insist(
    institution,
    'POST',
    `/api/institution/projects/${projectId}/application/submission`,
  );
  world.say(
    story.appliedOn,
    `提交立项申请 ${projectId}：用工需求 ${story.declaredDemand} 人，计划 ${story.plannedHeadcount} 人`,
  );
  await world.advanceTo(story.appliedOn, '10:00');
  const reviewer = await approve(world, 'review-application', projectId);
  world.say(story.appliedOn, `${reviewer} 同意立项${byPage(world)}`);
  await world.advanceTo(story.appliedOn, '11:00');
  const approved = await insist(institution, 'GET', `/api/institution/projects/${projectId}`);
  const planned: number = approved.project.approval.plannedFen;
  world.say(story.appliedOn, `预留 ${formatYuan(fen(planned))} 元，进入公示`);

  for (const [index, one] of story.classes.entries()) {
    await liveClass(world, story, projectId, one, index + 1);
  }
  const opened = await insist(institution, 'GET', `/api/institution/projects/${projectId}`);
  const reserved: number = opened.project.reservedFen;
  await fileTheClaim(world, story, projectId);
  const settled = await settle(world, story, projectId);
  return { projectId, plannedFen: planned, reservedFen: reserved, ...settled };
}

async function fileTheClaim(world: World, story: Scenario, projectId: string): Promise<void> {
  await world.advanceTo(story.claimedOn, '09:00');
  const employed = hired(story);
  const claimId = `${projectId}-S`;
  await world.file([
    ...employed.map(({ id }) => ({ subject: claimId, item: 'contract', trainee: id })),
    { subject: claimId, item: 'account-proof' },
  ]);
  await insist(world.institution, 'POST', `/api/institution/projects/${projectId}/claim`, {
    employed: employed.map(({ id, employment }) => ({
      trainee: id,
      employerId: sampleIds.enterprise,
      contractSignedOn: employment.signedOn,
    })),
    declaredComplete: false,
  });
  world.say(story.claimedOn, `提交资金申请，${employed.length} 人签订劳动合同`);
  await world.advanceTo(story.claimedOn, '10:00');
  await answerTask(world, 'trigger-settlement', claimId, { outcome: 'approved' });
  await world.advanceTo(story.claimedOn, '11:00');
  world.say(story.claimedOn, '财务启动结算，等待社保和工资证明');

  await world.advanceTo(story.supplementedOn, '09:00');
  const proven = employed.filter(({ employment }) => employment.insured || employment.wageFen);
  await world.file(
    proven.flatMap(({ id, employment }) => [
      ...(employment.insured ? [{ subject: claimId, item: 'insurance-record', trainee: id }] : []),
      ...(employment.wageFen ? [{ subject: claimId, item: 'wage-proof', trainee: id }] : []),
    ]),
  );
  await insist(
    world.institution,
    'POST',
    `/api/institution/projects/${projectId}/claim/supplements`,
    {
      proofs: proven.map(({ id, employment }) => ({
        trainee: id,
        ...(employment.insured ? { insurance: { insured: true, on: story.supplementedOn } } : {}),
        ...(employment.wageFen
          ? {
              wage: {
                month: employment.signedOn.slice(0, 7),
                fen: employment.wageFen,
                paidOn: story.supplementedOn,
              },
            }
          : {}),
      })),
      declaredComplete: true,
    },
  );
  world.say(story.supplementedOn, '补充社保缴费记录和工资证明');
  await world.advanceTo(story.supplementedOn, '10:00');
}

function hired(story: Scenario) {
  return story.classes
    .flatMap((one, index) => traineesOf(one, index + 1))
    .flatMap(({ id, employment }) => (employment === null ? [] : [{ id, employment }]));
}

async function settle(world: World, story: Scenario, projectId: string) {
  const claimId = `${projectId}-S`;
  const look = () => insist(world.institution, 'GET', `/api/institution/projects/${projectId}`);
  const day = story.supplementedOn;
  await answerTask(world, 'review-statement', claimId, {
    outcome: story.verdict.completed ? 'approved' : 'not-completed',
    ...(story.verdict.reason === undefined ? {} : { reason: story.verdict.reason }),
    ...explanations(story, projectId),
  });
  await world.advanceTo(day, '11:00');
  const reviewed = await look();
  if (reviewed.project.status === 'closed') {
    world.say(day, `不予拨付：${reviewed.claim.reason}`);
    return {
      status: 'refused' as const,
      settledFen: reviewed.project.settledFen as number,
      releasedFen: reviewed.project.releasedFen as number,
      reason: reviewed.claim.reason as string,
    };
  }
  const total = fen(reviewed.claim.statement.totalFen);
  world.say(day, `结算单审核通过：${formatYuan(total)} 元，进入公示`);
  const later = addDays(day, 21);
  await world.advanceTo(later, '09:00');
  await answerTask(world, 'record-funding', claimId, {
    outcome: 'approved',
    record: {
      requestNumber: '资金请示〔示例〕1号',
      requestedOn: later,
      replyNumber: '资金批复〔示例〕1号',
      repliedOn: later,
    },
  });
  await world.advanceTo(later, '10:00');
  const released = await approve(world, 'release-payment', claimId);
  world.say(later, `${released} 批准拨付${byPage(world)}`);
  await world.advanceTo(later, '11:00');
  await answerTask(world, 'record-payment', claimId, {
    outcome: 'paid',
    record: {
      voucherNumber: `凭证-${projectId}`,
      bankDate: later,
      fundCode: sampleIds.fund,
      amountFen: total,
      amountInCapitals: amountInCapitals(total),
      accountHolder: sampleIds.institutionName,
    },
  });
  await world.advanceTo(later, '12:00');
  const closed = await look();
  world.say(later, `已拨付 ${formatYuan(total)} 元（${amountInCapitals(total)}），已办结`);
  return {
    status: closed.project.status as 'closed',
    settledFen: closed.project.settledFen as number,
    releasedFen: closed.project.releasedFen as number,
  };
}

/** The officer accepts one explanation for every class. */
function explanations({ verdict: { theoryExplanation }, classes }: Scenario, projectId: string) {
  if (theoryExplanation === undefined) return {};
  const each = classes.map((_, index) => [`${projectId}-C${index + 1}`, theoryExplanation]);
  return { record: { theoryExplanations: Object.fromEntries(each) } };
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
