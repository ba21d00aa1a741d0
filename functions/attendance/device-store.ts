import type { Instant } from '#functions/clock/business-clock.ts';
import type { Device } from './device.ts';

/** Who took a device out of use, when and why. */
export interface Revocation {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** The register of devices. */
export interface DeviceStore {
  device(id: string): Promise<Device | undefined>;
  devices(): Promise<Device[]>;
  /** Registers a new device; false where the id is taken: a device keeps its key and its class. */
  register(one: Device): Promise<boolean>;
  /** Revokes a device for good; revoking it again changes nothing. False where there is none. */
  revoke(id: string, revocation: Revocation): Promise<boolean>;
}
