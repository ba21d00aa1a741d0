import { describe, expect, it } from 'vitest';
import { dynamoPersonStore } from '#functions/people/dynamo-person-store.ts';
import { commit, type Write } from '#functions/storage/transaction.ts';
import { memoryTable } from '#test/functions/ledger/memory-table.ts';

function setUp() {
  const { client } = memoryTable();
  const people = dynamoPersonStore(client, 'people');
  return { people, write: (...writes: Write[]) => commit(client, writes) };
}

describe('the mark of a running class', () => {
  it('goes in once and out again', async () => {
    const { people, write } = setUp();
    await write(people.enterClass('p1', 'class-1'), people.enterClass('p2', 'class-1'));
    expect(await people.runningClasses(['p1', 'p2', 'p3', 'p1'])).toEqual(
      new Map([
        ['p1', 'class-1'],
        ['p2', 'class-1'],
      ]),
    );
    await write(people.leaveClass('p1', 'class-1'));
    expect(await people.runningClasses(['p1'])).toEqual(new Map());
    await write(people.enterClass('p1', 'class-2'));
    expect(await people.runningClasses(['p1'])).toEqual(new Map([['p1', 'class-2']]));
  });

  it('keeps a person out of a second running class, and the whole roster with it', async () => {
    const { people, write } = setUp();
    await write(people.enterClass('p1', 'class-1'));
    await expect(
      write(people.enterClass('p2', 'class-2'), people.enterClass('p1', 'class-2')),
    ).rejects.toMatchObject({ failed: [1] });
    expect(await people.runningClasses(['p2'])).toEqual(new Map());
  });

  it('is taken out by its own class only; taking out nothing does no harm', async () => {
    const { people, write } = setUp();
    await write(people.leaveClass('p1', 'class-1'));
    await write(people.enterClass('p1', 'class-1'));
    await expect(write(people.leaveClass('p1', 'class-2'))).rejects.toMatchObject({ failed: [0] });
  });
});
