import { type Caller, insist } from './caller.ts';

/** The invented parties of the sample. */
export const sampleIds = {
  institution: 'I0001',
  institutionName: '示例职业技术学院',
  enterprise: 'E0001',
  contact: { name: '示例企业联系人', address: 'enterprise-contact@example.invalid' },
  fund: 'skills-upgrading-account',
};

/** What differs between one sample and another. */
export interface SampleFigures {
  readonly activation: { readonly instrument: string; readonly publishedOn: string };
  readonly appropriationFen: number;
  readonly minimumWageFen: number;
  /** Day of the application; its year is the budget year. */
  readonly appliedOn: string;
}

/** Enters what the office has to enter before anybody can apply. */
export async function enterSampleMasterdata(
  office: { readonly administrator: Caller; readonly finance: readonly Caller[] },
  { activation, appropriationFen, minimumWageFen, appliedOn }: SampleFigures,
): Promise<void> {
  const { administrator } = office;
  const [finance] = office.finance;
  if (finance === undefined) throw new Error('Somebody of finance enters the appropriation');
  const year = Number(appliedOn.slice(0, 4));
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
    contact: sampleIds.contact,
  });
  await insist(administrator, 'PUT', '/api/office/minimum-wages', {
    schemaVersion: 1,
    from: `${year}-01-01`,
    fen: minimumWageFen,
    instrument: '最低工资标准通知（示例）',
  });
  await insist(administrator, 'PUT', '/api/office/pack-activations', {
    schemaVersion: 1,
    pack: 'changchun-2024',
    instrument: activation.instrument,
    publishedOn: activation.publishedOn,
  });
  await insist(finance, 'POST', '/api/office/appropriations', {
    fund: sampleIds.fund,
    year,
    amountFen: appropriationFen,
    document: `资金指标文件（示例）${Math.random().toString(36).slice(2)}`,
  });
}
