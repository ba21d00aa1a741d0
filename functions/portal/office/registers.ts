import { defaultPack, packOf } from '#functions/law/law-in-force.ts';
import { maskAccountNumber } from '#functions/people/mask.ts';
import { yuan } from '#functions/portal/layout/money.ts';
import { roleWords } from '#functions/portal/layout/navigation.ts';
import { role } from '#functions/sessions/session.ts';
import { fen, formatYuan } from '#policy/engine/fen.ts';
import { fenOf } from './answer-form.ts';
import { many, one, type Register } from './register.ts';

const types = {
  'vocational-college': '职业院校',
  'technical-school': '技工院校',
  'enterprise-training-centre': '企业培训中心',
} as const;
const yesNo = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
];
const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const institutions: Register = {
  slug: 'institutions',
  title: '承训单位',
  intro: '收款账户须为承训单位本单位账户，户名与单位名称一致。再次录入同一编号即为修改。',
  columns: ['编号', '名称', '类型', '状态', '收款账户'],
  route: 'enter-institution',
  editable: true,
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
    { name: 'number', label: '账号', hint: '12 至 25 位数字' },
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
  body: (typed) => ({
    schemaVersion: 1,
    id: one(typed, 'id'),
    name: one(typed, 'name'),
    type: one(typed, 'type'),
    status: one(typed, 'status'),
    account: {
      holder: one(typed, 'holder'),
      bank: one(typed, 'bank'),
      number: one(typed, 'number').replaceAll(/\s/g, ''),
    },
  }),
};

const enterprises: Register = {
  slug: 'enterprises',
  title: '用工企业',
  intro: '是否属于支持企业由人社部门认定，须写明理由。',
  columns: ['编号', '名称', '认定', '认定理由'],
  route: 'enter-enterprise',
  editable: true,
  fields: [
    { name: 'id', label: '编号', hint: 'E 加至少四位数字，例如 E0001' },
    { name: 'name', label: '名称' },
    { name: 'qualified', label: '认定为支持企业', kind: 'select', options: yesNo },
    { name: 'qualificationReason', label: '认定理由', kind: 'lines' },
    {
      name: 'withdrawn',
      label: '已取消开展项目制培训的资格',
      kind: 'select',
      options: yesNo.toReversed(),
    },
  ],
  rows: async ({ masterdata }) =>
    (await masterdata.enterprises()).map((each) => ({
      id: each.id,
      cells: [
        each.id,
        each.name,
        each.withdrawn ? '已取消资格' : each.qualified ? '支持企业' : '未认定',
        each.qualificationReason,
      ],
      typed: {
        id: each.id,
        name: each.name,
        qualified: String(each.qualified),
        qualificationReason: each.qualificationReason,
        withdrawn: String(each.withdrawn),
      },
    })),
  body: (typed) => ({
    schemaVersion: 1,
    id: one(typed, 'id'),
    name: one(typed, 'name'),
    qualified: one(typed, 'qualified') === 'true',
    qualificationReason: one(typed, 'qualificationReason'),
    withdrawn: one(typed, 'withdrawn') === 'true',
  }),
};

const accounts: Register = {
  slug: 'accounts',
  title: '账户',
  intro:
    '一个邮箱地址一个账户；离岗的改为停用，不要删除。承训单位和用工企业的账户须填所属单位编号。',
  columns: ['编号', '姓名', '邮箱', '角色', '单位', '状态'],
  route: 'enter-account',
  editable: true,
  fields: [
    { name: 'id', label: '编号' },
    { name: 'name', label: '姓名' },
    { name: 'address', label: '邮箱', kind: 'email' },
    { name: 'roles', label: '角色', kind: 'checks', options: optionsOf(roleWords) },
    { name: 'organisation', label: '所属单位编号', hint: '人社、财务、审计人员和管理员不填' },
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
  rows: async ({ masterdata }) =>
    (await masterdata.accounts()).map((each) => ({
      id: each.id,
      cells: [
        each.id,
        each.name,
        each.address,
        each.roles.map((name) => roleWords[role.parse(name)]).join('、'),
        each.organisation ?? '',
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
    })),
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

const minimumWages: Register = {
  slug: 'minimum-wages',
  title: '最低工资标准',
  intro: '就业认定按签订合同时执行的标准核对。',
  columns: ['执行日期', '月标准', '文件'],
  route: 'enter-minimum-wage',
  editable: true,
  fields: [
    { name: 'from', label: '自何日起执行', kind: 'date' },
    { name: 'amountYuan', label: '月最低工资（元）', kind: 'money' },
    { name: 'instrument', label: '依据文件' },
  ],
  renamed: { fen: 'amountYuan' },
  rows: async ({ masterdata }) =>
    (await masterdata.minimumWages()).map((each) => ({
      id: each.from,
      cells: [each.from, yuan(fen(each.fen)), each.instrument],
      typed: {
        from: each.from,
        amountYuan: formatYuan(fen(each.fen)),
        instrument: each.instrument,
      },
    })),
  body: (typed) => ({
    schemaVersion: 1,
    from: one(typed, 'from'),
    fen: fenOf(one(typed, 'amountYuan')) ?? one(typed, 'amountYuan'),
    instrument: one(typed, 'instrument'),
  }),
};

const packs: Register = {
  slug: 'packs',
  title: '政策启用',
  intro: `《${packOf(defaultPack).title.zh}》为征求意见稿，登记正式印发文件后才能拨付；延长有效期的，再登记一次。`,
  columns: ['印发日期', '文件', '有效期至'],
  route: 'activate-pack',
  editable: true,
  fields: [
    { name: 'instrument', label: '文件名称和文号' },
    { name: 'publishedOn', label: '印发日期', kind: 'date' },
    { name: 'validUntil', label: '有效期至', kind: 'date', hint: '文件未规定的不填' },
  ],
  rows: async ({ masterdata }) =>
    (await masterdata.activations(defaultPack)).map((each) => ({
      id: each.publishedOn,
      cells: [each.publishedOn, each.instrument, each.validUntil ?? '未规定'],
      typed: {
        instrument: each.instrument,
        publishedOn: each.publishedOn,
        validUntil: each.validUntil,
      },
    })),
  body: (typed) => ({
    schemaVersion: 1,
    pack: defaultPack,
    instrument: one(typed, 'instrument'),
    publishedOn: one(typed, 'publishedOn'),
    ...(one(typed, 'validUntil') === '' ? {} : { validUntil: one(typed, 'validUntil') }),
  }),
};

const devices: Register = {
  slug: 'devices',
  title: '打卡设备',
  intro: '签到只接受登记到班级的设备签名的记录。设备编号不能重复使用，停用后不能恢复。',
  columns: ['编号', '班级', '名称', '状态'],
  route: 'register-device',
  editable: false,
  fields: [
    { name: 'id', label: '设备编号', hint: '字母、数字、点、横线或下划线' },
    { name: 'class', label: '班级编号', hint: '例如 P2024-0001-C1' },
    { name: 'label', label: '设备名称' },
    {
      name: 'publicKey',
      label: '设备公钥',
      kind: 'lines',
      hint: '设备给出的公钥全文（Ed25519，PEM 格式）',
    },
  ],
  rows: async (ports) =>
    (await ports.devices.devices()).map((each) => ({
      id: each.id,
      cells: [
        each.id,
        each.classId,
        each.label,
        each.revokedAt === undefined ? '使用中' : '已停用',
      ],
      typed: {},
    })),
  body: (typed) => ({
    id: one(typed, 'id'),
    class: one(typed, 'class'),
    label: one(typed, 'label'),
    publicKey: one(typed, 'publicKey'),
  }),
};

/** Everything an administrator keeps. */
export const registers: readonly Register[] = [
  institutions,
  enterprises,
  accounts,
  minimumWages,
  packs,
  devices,
];
