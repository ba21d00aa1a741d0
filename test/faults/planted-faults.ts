import { faultsOfMoney } from './faults-of-money.ts';
import { faultsOfRecords } from './faults-of-records.ts';
import type { PlantedFault } from './planted-fault.ts';

/** Every planted fault. */
export const plantedFaults: readonly PlantedFault[] = [...faultsOfMoney, ...faultsOfRecords];
