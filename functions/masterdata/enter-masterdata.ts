import * as z from 'zod';
import { Problem } from '#functions/http/problem.ts';
import { type Route, route } from '#functions/http/route.ts';
import { packOf } from '#functions/law/law-in-force.ts';
import { minimumWage, packActivation } from './dated-tables.ts';
import { enteredAccount, refuseSharedAddress } from './enter-account.ts';
import { type ExtraOccupation, extraOccupation } from './extra-occupation.ts';
import type { MasterdataStore } from './masterdata-store.ts';
import { enterprise, institution } from './organisation.ts';

interface Ports {
  readonly masterdata: MasterdataStore;
}

const answer = z.object({ status: z.string() });
const entered = { status: 200, body: { status: 'entered' } } as const;

/** An administrator enters what every case uses; entering a record again replaces it. */
export const masterdataRoutes: readonly Route<Ports>[] = [
  route({
    id: 'enter-institution',
    method: 'PUT',
    path: '/api/office/institutions',
    summary: { zh: '录入承训单位', en: 'Enter a training institution' },
    roles: ['administrator'],
    body: institution,
    answer,
    async handle({ body }, { masterdata }: Ports) {
      await masterdata.putInstitution(body);
      return entered;
    },
  }),
  route({
    id: 'enter-enterprise',
    method: 'PUT',
    path: '/api/office/enterprises',
    summary: { zh: '录入用工企业', en: 'Enter an enterprise' },
    roles: ['administrator'],
    body: enterprise,
    answer,
    async handle({ body }, { masterdata }: Ports) {
      await masterdata.putEnterprise(body);
      return entered;
    },
  }),
  route({
    id: 'enter-account',
    method: 'PUT',
    path: '/api/office/accounts',
    summary: { zh: '录入账户', en: 'Enter an account' },
    roles: ['administrator'],
    body: enteredAccount,
    answer,
    async handle({ body }, { masterdata }: Ports) {
      await refuseSharedAddress(masterdata, body);
      await masterdata.putAccount(body);
      return entered;
    },
  }),
  route({
    id: 'enter-minimum-wage',
    method: 'PUT',
    path: '/api/office/minimum-wages',
    summary: { zh: '录入最低工资标准', en: 'Enter a minimum wage' },
    roles: ['administrator'],
    body: minimumWage,
    answer,
    async handle({ body }, { masterdata }: Ports) {
      await masterdata.putMinimumWage(body);
      return entered;
    },
  }),
  route({
    id: 'activate-pack',
    method: 'PUT',
    path: '/api/office/pack-activations',
    summary: { zh: '启用或延长政策', en: 'Activate or prolong a policy pack' },
    roles: ['administrator'],
    body: packActivation,
    answer,
    async handle({ body }, { masterdata }: Ports) {
      await masterdata.putActivation(body);
      return entered;
    },
  }),
  route({
    id: 'enter-extra-occupation',
    method: 'PUT',
    path: '/api/office/extra-occupations',
    summary: { zh: '录入目录外职业', en: 'Enter an occupation outside the catalogue' },
    roles: ['administrator'],
    body: extraOccupation,
    answer,
    async handle({ body }, { masterdata }: Ports) {
      refuseUnknownClass(body);
      await masterdata.putExtraOccupation(body);
      return entered;
    },
  }),
];

/** The limits of a pack are by class, and an occupation its catalogue lists has one already. */
function refuseUnknownClass({ pack: id, code, catalogueClass }: ExtraOccupation): void {
  const pack = packOf(id);
  const classes = [...new Set(pack.catalogue.map((entry) => entry.class))].toSorted();
  const listed = pack.classOf(code) !== undefined;
  if (!listed && classes.includes(catalogueClass)) return;
  const message = listed
    ? { zh: '该职业已在补贴目录内', en: 'The catalogue lists this occupation' }
    : { zh: `应为 ${classes.join('、')} 之一`, en: `Expected one of ${classes.join(', ')}` };
  throw new Problem('bad-request', message, {
    fields: [
      {
        field: listed ? 'code' : 'catalogueClass',
        value: listed ? code : catalogueClass,
        message,
      },
    ],
  });
}
