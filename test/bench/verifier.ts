import { benchAgreement } from './agreement-bench.ts';
import { benchVerify } from './verify-bench.ts';

const [cases = '1000000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);

const agreement = benchAgreement(Number(cases), Number(seed));
console.log(
  `${agreement.cases} cases settled twice (seed ${agreement.seed}) in ${agreement.seconds.toFixed(0)} s: ` +
    `${agreement.disagreements} disagreements`,
);
const verified = benchVerify(Math.min(Number(cases), 10_000));
console.log(
  `${verified.bundles} bundles of ${verified.kilobytes.toFixed(0)} kB verified in ` +
    `${verified.seconds.toFixed(1)} s of one core: ${verified.consistent} consistent`,
);
if (agreement.disagreements > 0 || verified.consistent < verified.bundles) process.exitCode = 1;
