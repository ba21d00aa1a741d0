import { insist } from './caller.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

/** The invented parties of the sample. */
export const sampleIds = {
  institution: 'I0001',
  institutionName: '示例职业技术学院',
  enterprise: 'E0001',
  fund: 'skills-upgrading-account',
};

/** Enters what the office has to enter before anybody can apply. */
export async function enterSampleMasterdata(world: World, story: Scenario): Promise<void> {
  const { administrator, finance } = world;
  await insist(administrator, 'PUT', '/api/office/institutions', {
    schemaVersion: 1,
    id: sampleIds.institution,
    name: sampleIds.institutionName,
    type: 'vocational-college',
    status: 'active',
    account: { holder: sampleIds.institutionName, bank: '示例银行', number: '6200000000000001' },
  });
  await insist(administrator, 'PUT', '/api/office/enterprises', {
    schemaVersion: 1,
    id: sampleIds.enterprise,
    name: '示例智能制造有限公司',
    qualified: true,
    qualificationReason: '列入本市重点企业名单（示例）',
    withdrawn: false,
  });
  await insist(administrator, 'PUT', '/api/office/minimum-wages', {
    schemaVersion: 1,
    from: '2024-01-01',
    fen: story.minimumWageFen,
    instrument: '最低工资标准通知（示例）',
  });
  await insist(administrator, 'PUT', '/api/office/pack-activations', {
    schemaVersion: 1,
    pack: 'changchun-2024',
    instrument: story.activation.instrument,
    publishedOn: story.activation.publishedOn,
  });
  const [first] = finance;
  if (first === undefined) throw new Error('The story needs somebody of finance');
  await insist(first, 'POST', '/api/office/appropriations', {
    fund: sampleIds.fund,
    year: Number(story.appliedOn.slice(0, 4)),
    amountFen: story.appropriationFen,
    document: `资金指标文件（示例）${Math.random().toString(36).slice(2)}`,
  });
  world.say(story.activation.publishedOn, `启用政策：${story.activation.instrument}；录入资金指标`);
}
