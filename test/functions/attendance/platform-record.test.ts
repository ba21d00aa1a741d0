import { expect, it } from 'vitest';
import { onlineAttendance, platformRecordOf } from '#functions/attendance/platform-record.ts';
import { type Evidence, evidence } from '#functions/evidence/evidence.ts';
import { classId, day } from './device-world.ts';

const record = (changed: Partial<Evidence>): Evidence =>
  evidence.parse({
    schemaVersion: 1,
    id: 'record',
    subject: classId,
    item: 'platform-record',
    day,
    key: 'key',
    versionId: 'v1',
    sha256: 'b'.repeat(64),
    bytes: 1,
    contentType: 'application/pdf',
    acceptedAt: '2024-06-03T12:00:00.000Z',
    ...changed,
  });
const online = { date: day, lessons: [{ mode: 'online' }, { mode: 'online' }] };
const mixed = { date: day, lessons: [{ mode: 'online' }, { mode: 'offline' }] };

it('is that of the class or that of one trainee, never one for the other', () => {
  const ofClass = [record({})];
  const ofTrainee = [record({ trainee: 'C1-T01' })];
  expect(platformRecordOf(ofClass, day)).toHaveProperty('platformRecord.evidence.version', 'v1');
  expect(platformRecordOf(ofClass, day, 'C1-T01')).toEqual({});
  expect(platformRecordOf(ofTrainee, day)).toEqual({});
  expect(platformRecordOf([record({ item: 'clip' })], day)).toEqual({});
});

it('stands for attendance on days that are online throughout', () => {
  const files = [record({ trainee: 'C1-T01' })];
  expect(onlineAttendance([online], files, 'C1-T01')).toMatchObject([{ dates: [day] }]);
  expect(onlineAttendance([mixed], files, 'C1-T01')).toEqual([]);
  expect(onlineAttendance([online], files, 'C1-T02')).toEqual([]);
});
