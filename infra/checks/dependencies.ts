import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { root } from '#infra/bundle.ts';

const stages = 'approval|opening|supervision|assessment|settlement';

const rules: IForbiddenRuleType[] = [
  {
    name: 'the-law-knows-no-cloud',
    severity: 'error',
    comment:
      'policy/ is pure: it imports neither the product around it nor anything that does I/O.',
    from: { path: '^policy/', pathNot: '^policy/cli/' },
    to: { path: '^(functions|infra|workflows)/|@aws-sdk|@smithy' },
  },
  {
    name: 'the-law-does-no-input-or-output',
    severity: 'error',
    comment: 'Only policy/cli reads files.',
    from: { path: '^policy/', pathNot: '^policy/cli/' },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?(buffer|crypto)$' },
  },
  {
    name: 'the-command-knows-no-cloud',
    severity: 'error',
    comment: 'policy/cli may read files, and nothing else of the world.',
    from: { path: '^policy/cli/' },
    to: { path: '^(functions|infra)/|@aws-sdk|^(node:)?(http|https|net|child_process)$' },
  },
  {
    name: 'the-verifier-stands-alone',
    severity: 'error',
    comment: 'policy/verifier is a second implementation: it shares no code with the first.',
    from: { path: '^policy/verifier/' },
    to: { path: '^(policy|functions|infra|workflows|test)/', pathNot: '^policy/verifier/' },
  },
  {
    name: 'nobody-computes-with-the-verifier',
    severity: 'error',
    comment: 'Only the command puts the two implementations side by side.',
    from: { path: '^(policy|functions|infra)/', pathNot: '^policy/(verifier|cli)/' },
    to: { path: '^policy/verifier/' },
  },
  {
    name: 'stages-meet-in-rooms',
    severity: 'error',
    comment: 'A stage of the case uses the shared rooms, never the inside of another stage.',
    from: { path: `^functions/(${stages})/` },
    to: { path: `^functions/(${stages})/`, pathNot: '^functions/$1/' },
  },
  {
    name: 'functions-know-no-infrastructure',
    severity: 'error',
    comment: 'What runs in AWS imports nothing that builds or tests it.',
    from: { path: '^functions/' },
    to: { path: '^(infra|test)/|aws-cdk-lib' },
  },
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Two files that need each other are one idea in two places.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
];

/** Fewer modules than this means that the tool could not read TypeScript, and says nothing. */
const LEAST_MODULES = 60;

const { output } = await cruise(['policy', 'functions', 'infra'], {
  baseDir: root,
  validate: true,
  ruleSet: { forbidden: rules },
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: { conditionNames: ['import', 'node'], exportsFields: ['exports'] },
});
const { modules, summary } = output as ICruiseResult;
const own = modules.filter((module) => /^(policy|functions|infra)\//.test(module.source));
for (const { rule, from, to } of summary.violations) {
  console.error(`${rule.name}: ${from} → ${to}`);
}
console.log(`${own.length} modules, ${summary.violations.length} violations`);
if (own.length < LEAST_MODULES) console.error(`Fewer than ${LEAST_MODULES} modules were read.`);
if (summary.violations.length > 0 || own.length < LEAST_MODULES) process.exitCode = 1;
