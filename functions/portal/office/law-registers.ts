import { defaultPack, packOf } from '#functions/law/law-in-force.ts';
import { yuan } from '#functions/portal/layout/money.ts';
import { fen, formatYuan } from '#policy/engine/fen.ts';
import { fenOf } from './answer-form.ts';
import { one, type Register } from './register.ts';

/** The minimum wage (最低工资标准) from each day on. */
export const minimumWages: Register = {
  slug: 'minimum-wages',
  title: '最低工资标准',
  intro: '就业认定按签订合同时执行的标准核对。',
  columns: ['执行日期', '月标准', '文件'],
  route: 'enter-minimum-wage',
  editable: true,
  key: 'from',
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

/** What put the pack in force, and until when. */
export const packs: Register = {
  slug: 'packs',
  title: '政策启用',
  intro: `《${packOf(defaultPack).title.zh}》为征求意见稿，登记正式印发文件后才能拨付；延长有效期的，再登记一次。`,
  columns: ['印发日期', '文件', '有效期至'],
  route: 'activate-pack',
  editable: true,
  key: 'publishedOn',
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

/** Occupations outside the catalogue that the city admitted (CC24-2.1.b). */
export const extraOccupations: Register = {
  slug: 'extra-occupations',
  title: '目录外职业',
  intro:
    '市里批准补充的职业。没有省里备案回执的可以先录入，但取得回执之前，这一职业的项目不能立项。',
  columns: ['职业编码', '职业', '类别', '市级批准', '省级备案'],
  route: 'enter-extra-occupation',
  editable: true,
  key: 'code',
  fields: [
    { name: 'code', label: '职业编码', hint: '例如 4-07-04-01' },
    { name: 'occupation', label: '职业名称' },
    {
      name: 'catalogueClass',
      label: '类别',
      kind: 'select',
      options: [...new Set(packOf(defaultPack).catalogue.map((entry) => entry.class))]
        .toSorted()
        .map((value) => ({ value, label: `${value} 类` })),
    },
    { name: 'cityApproval', label: '市级批准文件', hint: '文件名称和文号' },
    { name: 'cityApprovedOn', label: '市级批准日期', kind: 'date' },
    { name: 'filingReceipt', label: '省级备案回执', hint: '还没有的不填' },
    { name: 'filingReceiptOn', label: '回执日期', kind: 'date', hint: '还没有的不填' },
  ],
  rows: async ({ masterdata }) =>
    (await masterdata.extraOccupations(defaultPack)).map((each) => ({
      id: each.code,
      cells: [
        each.code,
        each.occupation,
        `${each.catalogueClass} 类`,
        `${each.cityApprovedOn} ${each.cityApproval}`,
        each.filingReceipt === undefined
          ? '未备案'
          : `${each.filingReceiptOn ?? ''} ${each.filingReceipt}`,
      ],
      typed: {
        code: each.code,
        occupation: each.occupation,
        catalogueClass: each.catalogueClass,
        cityApproval: each.cityApproval,
        cityApprovedOn: each.cityApprovedOn,
        filingReceipt: each.filingReceipt,
        filingReceiptOn: each.filingReceiptOn,
      },
    })),
  body: (typed) => ({
    schemaVersion: 1,
    pack: defaultPack,
    code: one(typed, 'code'),
    occupation: one(typed, 'occupation'),
    catalogueClass: one(typed, 'catalogueClass'),
    cityApproval: one(typed, 'cityApproval'),
    cityApprovedOn: one(typed, 'cityApprovedOn'),
    ...(one(typed, 'filingReceipt') === '' ? {} : { filingReceipt: one(typed, 'filingReceipt') }),
    ...(one(typed, 'filingReceiptOn') === ''
      ? {}
      : { filingReceiptOn: one(typed, 'filingReceiptOn') }),
  }),
};
