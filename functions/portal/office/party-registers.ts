import { maskAccountNumber } from '#functions/people/mask.ts';
import { roleWords } from '#functions/portal/layout/navigation.ts';
import { accountRole } from '#functions/sessions/session.ts';
import { many, one, type Register } from './register.ts';

const types = {
  'vocational-college': '职业院校',
  'technical-school': '技工院校',
  'enterprise-training-centre': '企业培训中心',
} as const;
const noYes = [
  { value: 'false', label: '否' },
  { value: 'true', label: '是' },
];
const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Training institutions (承训单位) with the account each is paid to. */
export const institutions: Register = {
  slug: 'institutions',
  title: '承训单位',
  intro: '收款账户须为承训单位本单位账户，户名与单位名称一致。',
  columns: ['编号', '名称', '类型', '状态', '收款账户'],
  route: 'enter-institution',
  editable: true,
  key: 'id',
  fields: [
    { name: 'id', label: '编号', hint: 'I 加至少四位数字，例如 I0001' },
    { name: 'name', label: '名称' },
    { name: 'type', label: '类型', kind: 'select', options: optionsOf(types) },
    {
      name: 'status',
      label: '状态',
      kind: 'select',
      options: optionsOf({ active: '正常', suspended: '暂停承训' }),
    },
    { name: 'holder', label: '账户名称' },
    { name: 'bank', label: '开户银行' },
    { name: 'number', label: '账号', hint: '12 至 25 位数字；修改其他内容时可以不填，账号不变' },
  ],
  renamed: { 'account.holder': 'holder', 'account.bank': 'bank', 'account.number': 'number' },
  rows: async ({ masterdata }) =>
    (await masterdata.institutions()).map(({ id, name, type, status, account }) => ({
      id,
      cells: [
        id,
        name,
        types[type],
        status === 'active' ? '正常' : '暂停承训',
        `${account.holder}，${account.bank} ${maskAccountNumber(account.number)}`,
      ],
      typed: { id, name, type, status, holder: account.holder, bank: account.bank },
    })),
  body: async (typed, { masterdata }) => ({
    schemaVersion: 1,
    id: one(typed, 'id'),
    name: one(typed, 'name'),
    type: one(typed, 'type'),
    status: one(typed, 'status'),
    account: {
      holder: one(typed, 'holder'),
      bank: one(typed, 'bank'),
      // The form never shows the number, so that one left empty is the one entered before.
      number:
        one(typed, 'number').replaceAll(/\s/g, '') ||
        ((await masterdata.institution(one(typed, 'id')))?.account.number ?? ''),
    },
  }),
};

/** Enterprises (用工企业) and whether the bureau recognised them. */
export const enterprises: Register = {
  slug: 'enterprises',
  title: '用工企业',
  intro:
    '是否属于支持企业由人社部门认定，须写明理由。联系人凭发到其邮箱的验证码代表企业确认申请和考核结果，须经企业授权；尚无联系人的可以不填。',
  columns: ['编号', '名称', '认定', '认定理由', '联系人'],
  route: 'enter-enterprise',
  editable: true,
  key: 'id',
  fields: [
    { name: 'id', label: '编号', hint: 'E 加至少四位数字，例如 E0001' },
    { name: 'name', label: '名称' },
    { name: 'qualified', label: '认定为支持企业', kind: 'select', options: noYes },
    { name: 'qualificationReason', label: '认定理由', kind: 'lines' },
    {
      name: 'withdrawn',
      label: '已取消开展项目制培训的资格',
      kind: 'select',
      options: noYes,
    },
    { name: 'contactName', label: '联系人姓名' },
    { name: 'contactAddress', label: '联系人邮箱', kind: 'email' },
  ],
  renamed: { 'contact.name': 'contactName', 'contact.address': 'contactAddress' },
  rows: async ({ masterdata }) =>
    (await masterdata.enterprises()).map((each) => ({
      id: each.id,
      cells: [
        each.id,
        each.name,
        each.withdrawn ? '已取消资格' : each.qualified ? '支持企业' : '未认定',
        each.qualificationReason,
        each.contact === undefined ? '未登记' : `${each.contact.name}，${each.contact.address}`,
      ],
      typed: {
        id: each.id,
        name: each.name,
        qualified: String(each.qualified),
        qualificationReason: each.qualificationReason,
        withdrawn: String(each.withdrawn),
        contactName: each.contact?.name,
        contactAddress: each.contact?.address,
      },
    })),
  body: (typed) => ({
    schemaVersion: 1,
    id: one(typed, 'id'),
    name: one(typed, 'name'),
    qualified: one(typed, 'qualified') === 'true',
    qualificationReason: one(typed, 'qualificationReason'),
    withdrawn: one(typed, 'withdrawn') === 'true',
    ...(one(typed, 'contactName') === '' && one(typed, 'contactAddress') === ''
      ? {}
      : { contact: { name: one(typed, 'contactName'), address: one(typed, 'contactAddress') } }),
  }),
};

/** Accounts of everybody who can sign in. */
export const accounts: Register = {
  slug: 'accounts',
  title: '账户',
  intro:
    '一个邮箱地址一个账户；离岗的改为停用，不要删除。承训单位和用工企业的账户须填所属单位编号。',
  columns: ['编号', '姓名', '邮箱', '角色', '单位', '状态'],
  route: 'enter-account',
  editable: true,
  key: 'id',
  fields: [
    { name: 'id', label: '编号', hint: '办理记录以编号注明办理人，例如 zhang-3；录入后不能改' },
    { name: 'name', label: '姓名' },
    { name: 'address', label: '邮箱', kind: 'email' },
    {
      name: 'roles',
      label: '角色',
      kind: 'checks',
      options: accountRole.options.map((value) => ({ value, label: roleWords[value] })),
    },
    {
      name: 'organisation',
      label: '所属单位编号',
      hint: '例如 I0001 或 E0001；人社、财务、审计人员和管理员不填',
    },
    {
      name: 'active',
      label: '状态',
      kind: 'select',
      options: [
        { value: 'true', label: '在岗' },
        { value: 'false', label: '停用' },
      ],
    },
  ],
  rows: async ({ masterdata }) => {
    const [all, institutionList, enterpriseList] = await Promise.all([
      masterdata.accounts(),
      masterdata.institutions(),
      masterdata.enterprises(),
    ]);
    const names = new Map(
      [...institutionList, ...enterpriseList].map(({ id, name }) => [id, name]),
    );
    const organisationOf = (id: string | undefined) =>
      id === undefined ? '' : `${id} ${names.get(id) ?? '（该单位还没有录入）'}`;
    return all.map((each) => ({
      id: each.id,
      cells: [
        each.id,
        each.name,
        each.address,
        each.roles.map((name) => roleWords[name]).join('、'),
        organisationOf(each.organisation),
        each.active ? '在岗' : '停用',
      ],
      typed: {
        id: each.id,
        name: each.name,
        address: each.address,
        roles: each.roles,
        organisation: each.organisation,
        active: String(each.active),
      },
    }));
  },
  body: (typed) => ({
    schemaVersion: 1,
    id: one(typed, 'id'),
    name: one(typed, 'name'),
    address: one(typed, 'address'),
    roles: many(typed, 'roles'),
    ...(one(typed, 'organisation') === '' ? {} : { organisation: one(typed, 'organisation') }),
    active: one(typed, 'active') === 'true',
  }),
};
