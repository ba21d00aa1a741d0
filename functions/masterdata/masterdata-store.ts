import type { MinimumWage, PackActivation } from './dated-tables.ts';
import type { ExtraOccupation } from './extra-occupation.ts';
import type { Enterprise, Institution } from './organisation.ts';
import type { Account } from './staff.ts';

/** What is entered once and used by every case. */
export interface MasterdataStore {
  institution(id: string): Promise<Institution | undefined>;
  institutions(): Promise<Institution[]>;
  enterprise(id: string): Promise<Enterprise | undefined>;
  enterprises(): Promise<Enterprise[]>;
  accounts(): Promise<Account[]>;
  minimumWages(): Promise<MinimumWage[]>;
  activations(pack: string): Promise<PackActivation[]>;
  /** The supplement under which a pack subsidises an occupation that its catalogue does not list. */
  extraOccupation(pack: string, code: string): Promise<ExtraOccupation | undefined>;
  extraOccupations(pack: string): Promise<ExtraOccupation[]>;

  putInstitution(one: Institution): Promise<void>;
  putEnterprise(one: Enterprise): Promise<void>;
  putAccount(one: Account): Promise<void>;
  putMinimumWage(one: MinimumWage): Promise<void>;
  putActivation(one: PackActivation): Promise<void>;
  putExtraOccupation(one: ExtraOccupation): Promise<void>;

  /** The next number of a year, for case numbers; numbers may be skipped, never repeated. */
  nextNumber(year: string): Promise<number>;
}
