import type { Finding, Verdict } from '#policy/engine/finding.ts';
import { Problem } from './problem.ts';

/** Answers a submission that the rules block: nothing is submitted, and every finding is told. */
export function refuseBlocked(
  { findings, verdict }: { readonly findings: readonly Finding[]; readonly verdict: Verdict },
  draft: 'kept' | 'none' = 'kept',
): void {
  if (verdict === 'passed') return;
  const count = findings.filter(
    ({ outcome }) => outcome === 'block' || outcome === 'undetermined',
  ).length;
  throw new Problem(
    'rules-block',
    {
      zh: `有 ${count} 项不符合或待核实，${draft === 'kept' ? '尚不能提交；已填写的内容已保存' : '未提交'}`,
      en: `${count} finding(s) block or are undetermined; ${draft === 'kept' ? 'the draft is kept and was not submitted' : 'nothing was stored'}`,
    },
    { details: { findings } },
  );
}

/** Answers an act that does not fit what has already happened. */
export function wrongState(status: string): Problem {
  return new Problem(
    'wrong-state',
    {
      zh: '当前状态下不能进行此操作，请刷新后查看',
      en: 'This cannot be done in the present state; reload and look again',
    },
    { details: { status } },
  );
}
