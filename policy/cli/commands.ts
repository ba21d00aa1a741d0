import { refusal } from './bad-input.ts';
import { bundleFile } from './bundle.ts';
import { citeDocuments } from './cite.ts';
import { type Command, command, done } from './command.ts';
import { clauseCoverage } from './coverage.ts';
import { explainFile } from './explain.ts';
import { schemaOf } from './print-schema.ts';
import { reportOfFile } from './report.ts';
import { settleFile } from './settle.ts';
import { verifyFile } from './verify.ts';

const settling = {
  pack: { type: 'string' },
  choice: { type: 'string', multiple: true, default: [] as string[] },
  'computed-by': { type: 'string', default: 'local' },
} as const;

const json = { json: { type: 'boolean', default: false } } as const;

/** Every command, in the order of a case. */
export const commands: readonly Command[] = [
  command(
    {
      name: 'settle',
      synopsis: 'FACTS.json [--hash | --verdicts | --readings]',
      codes: [0],
      says: {
        zh: '结算：由事实算出结算单（JSON）；--hash 只输出校验值，--verdicts 输出每项核查结论的推导，--readings 输出其他口径的结果。',
        en: 'Computes the settlement statement as JSON; --hash prints its hash alone, --verdicts the tree of each verdict, --readings what other readings would pay.',
      },
    },
    {
      ...settling,
      hash: { type: 'boolean', default: false },
      verdicts: { type: 'boolean', default: false },
      readings: { type: 'boolean', default: false },
    },
    [1, 1],
    (values, file = '') => {
      const asked = (['hash', 'verdicts', 'readings'] as const).filter((each) => values[each]);
      const [as = 'json', other] = asked;
      if (other !== undefined) {
        throw refusal('bad-arguments', {
          zh: `--${as} 和 --${other} 只能取一个。`,
          en: `Only one of --${as} and --${other} can be given.`,
        });
      }
      return done(settleFile({ ...values, file, as }));
    },
  ),
  command(
    {
      name: 'explain',
      synopsis: 'FACTS.json',
      codes: [0],
      says: {
        zh: '说明：结算单的中文推导、核查结论的依据、其他口径的结果，以及怎样会得到补贴。',
        en: 'Explains the statement in Chinese: its derivation, what each objection rests on, other readings, and what would turn a refusal.',
      },
    },
    settling,
    [1, 1],
    (values, file = '') => done(explainFile({ ...values, file })),
  ),
  command(
    {
      name: 'bundle',
      synopsis: 'FACTS.json',
      codes: [0],
      says: {
        zh: '装订：结算单连同事实、政策数据、佐证清单和逐项校验值，写成一个规范 JSON 文件。',
        en: 'Binds the statement with its facts, pack data, evidence and hashes into one canonical JSON file.',
      },
    },
    settling,
    [1, 1],
    (values, file = '') => done(bundleFile({ ...values, file })),
  ),
  command(
    {
      name: 'verify',
      synopsis: 'BUNDLE.json [--root SHA256] [--json]',
      codes: [0, 1, 3],
      says: {
        zh: '核验：先核对每一项的校验值，再由另一套独立程序重新计算；--root 为公示或台账上的结算单校验值。',
        en: 'Holds every node against its hash, then computes it all again by an independent program; --root is the hash that notice or ledger print.',
      },
    },
    { root: { type: 'string' }, ...json },
    [1, 1],
    ({ root, json: asJson }, file = '') => verifyFile({ file, root, json: asJson }),
  ),
  command(
    {
      name: 'report',
      synopsis: 'REPORT FACTS.json',
      codes: [0],
      says: {
        zh: '报表：由填报的数字算出报表，或由名单和公布的种子抽取（JSON）。',
        en: 'Makes a report of figures, or a draw of a list by its published seed, as JSON.',
      },
    },
    { choice: settling.choice },
    [2, 2],
    ({ choice }, name = '', file = '') => done(reportOfFile(name, file, choice)),
  ),
  command(
    {
      name: 'schema',
      synopsis: 'STAGE | REPORT | PACK [KIND]',
      codes: [0],
      says: {
        zh: '格式：输出某环节、某报表或某政策包（某类申请）事实的 JSON Schema。',
        en: 'Prints the JSON Schema of the facts of a stage, of a report, or of the claims of a pack.',
      },
    },
    {},
    [1, 2],
    (_values, name = '', kind) => done(schemaOf(name, kind)),
  ),
  command(
    {
      name: 'cite',
      synopsis: '--sources DIR [--json]',
      codes: [0, 1],
      says: {
        zh: '核对引用：每一条款、参数和表行在政策文件中的位置、摘要和数字。',
        en: 'Holds every clause, parameter and row against the documents: place, SHA-256, number.',
      },
    },
    { sources: { type: 'string' }, ...json },
    [0, 0],
    (values) => {
      const { holds, text } = citeDocuments({ sources: values.sources, json: values.json });
      return { code: holds ? 0 : 1, text };
    },
  ),
  command(
    {
      name: 'coverage',
      synopsis: '[--json]',
      codes: [0],
      says: {
        zh: '条款覆盖：每部文件的条款各有何处理。',
        en: 'Counts what is done about every clause of every document.',
      },
    },
    json,
    [0, 0],
    (values) => done(clauseCoverage(values.json)),
  ),
];
