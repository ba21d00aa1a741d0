/** What `npm run -s policy -- --help` prints. */
export const usage = `用法 Usage

  npm run -s policy -- settle FACTS.json [--explain|--hash|--readings] [--pack ID] [--choice ID=OPTION]… [--computed-by COMMIT]
      结算：由事实算出结算单（JSON）；--hash 只输出校验值；--explain 输出中文说明，并列出其他口径的结果和
      怎样会得到补贴；--readings 以 JSON 输出其他口径的结果。
      Computes the settlement statement as JSON; --hash prints its hash alone; --explain prints it in
      Chinese, with what the other readings would pay and what would turn a refusal; --readings prints
      the other readings as JSON.

  npm run -s policy -- schema STAGE
      输出该阶段事实的 JSON Schema；STAGE: approval opening supervision assessment settlement payment
      Prints the JSON Schema of a stage's facts.

  npm run -s policy -- bundle FACTS.json [--pack ID] [--choice ID=OPTION]… [--computed-by COMMIT]
      装订：结算单连同事实、政策数据、佐证清单和逐项校验值，写成一个规范 JSON 文件。
      Binds the statement with its facts, pack data, evidence and hashes into one canonical JSON file.

  npm run -s policy -- verify BUNDLE.json [--root SHA256] [--json]
      核验：先核对每一项的校验值，再由另一套独立程序重新计算；--root 为公示或台账上的结算单校验值。
      Holds every node against its hash, then computes it all again by an independent program;
      --root is the statement's hash as notice or ledger print it.

  npm run -s policy -- cite --sources DIR [--json]
      核对引用：每一条款、参数和表行在政策文件中的位置、摘要和数字；DIR 为存放文件的目录。
      Holds every clause, parameter and row against the documents in DIR: place, SHA-256, number.

  npm run -s policy -- coverage [--json]
      条款覆盖：每部文件的条款各有何处理。
      Counts what is done about every clause of every document.

  --pack         政策包或其版本，默认 changchun-2024  policy pack or revision
  --choice       换用其他解释口径，可重复  takes another reading, repeatable
  --computed-by  写入结算单的程序版本，默认 local  commit named in the statement
  --root         公布的结算单校验值  published hash of the statement
  --sources      存放政策文件的目录  directory of the documents
  --json         核对结果以 JSON 输出  prints the result as JSON
  --help         本说明  this text

退出码 Exit codes: 0 完成 done · 1 核对不符 a check fails · 2 输入有误 bad input · 3 核验程序未覆盖 not covered by the verifier
示例 Example: npm run -s policy -- settle policy/packs/changchun-2024/examples/we-34.json
`;
