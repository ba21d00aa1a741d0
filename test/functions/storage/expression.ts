type Item = Record<string, unknown>;

/** Names and values that an expression refers to. */
export interface Terms {
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
}

/** An expression the tables in memory do not know, or a placeholder that was not given. */
export class UnknownExpression extends Error {
  override readonly name = 'UnknownExpression';
}

/** Whether a condition holds on an item; an absent item is one without attributes. */
export function holds(expression: string, item: Item, terms: Terms): boolean {
  const reader = readerOf(expression, item, terms);
  const result = reader.either();
  reader.end();
  return result;
}

/** The item as an update leaves it. */
export function updated(expression: string, item: Item, terms: Terms): Item {
  const next = structuredClone(item);
  // Every right side is read from the item as it was.
  const reader = readerOf(expression, item, terms);
  while (!reader.done()) {
    const section = reader.take();
    do {
      const path = reader.path();
      if (section === 'REMOVE') write(next, path, undefined);
      else if (section === 'SET') {
        reader.expect('=');
        write(next, path, reader.sum());
      } else if (section === 'ADD') write(next, path, added(read(item, path), reader.operand()));
      else throw new UnknownExpression(expression);
    } while (reader.takeIf(','));
  }
  return next;
}

function added(present: unknown, more: unknown): unknown {
  if (more instanceof Set) return new Set([...((present as Set<unknown>) ?? []), ...more]);
  return Number(present ?? 0) + Number(more);
}

function read(item: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Item | undefined)?.[key], item);
}

function write(item: Item, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path;
  if (rest.length > 0) write(item[first] as Item, rest, value);
  else if (value === undefined) delete item[first];
  else item[first] = value;
}

function readerOf(expression: string, item: Item, { names = {}, values = {} }: Terms) {
  const tokens = expression.match(/:\w+|#?\w+|<>|<=|>=|[<>=(),.+-]/g) ?? [];
  let at = 0;
  const peek = () => tokens[at];
  const take = () => {
    const token = tokens[at];
    if (token === undefined) throw new UnknownExpression(expression);
    at += 1;
    return token;
  };
  const takeIf = (token: string) => peek() === token && take() === token;
  const expect = (token: string) => {
    if (take() !== token) throw new UnknownExpression(expression);
  };
  const attribute = () => {
    const token = take();
    const name = token.startsWith('#') ? names[token] : token;
    if (name === undefined || token.startsWith(':')) throw new UnknownExpression(expression);
    return name;
  };
  const path = (): string[] => {
    const parts = [attribute()];
    while (takeIf('.')) parts.push(attribute());
    return parts;
  };
  const operand = (): unknown => {
    if (takeIf('if_not_exists')) {
      expect('(');
      const present = read(item, path());
      expect(',');
      const other = operand();
      expect(')');
      return present ?? other;
    }
    if (!peek()?.startsWith(':')) return read(item, path());
    const token = take();
    if (!Object.hasOwn(values, token)) throw new UnknownExpression(`${expression} ${token}`);
    return values[token];
  };
  const sum = (): unknown => {
    const left = operand();
    return takeIf('+') ? Number(left) + Number(operand()) : left;
  };
  const compared = (): boolean => {
    const left = operand() as string;
    const how = take();
    const right = operand() as string;
    // A comparison with what is not there is never true.
    if (left === undefined) return how === '<>';
    switch (how) {
      case '=':
        return left === right;
      case '<>':
        return left !== right;
      case '<':
        return left < right;
      case '<=':
        return left <= right;
      case '>':
        return left > right;
      case '>=':
        return left >= right;
      default:
        throw new UnknownExpression(expression);
    }
  };
  const one = (): boolean => {
    if (takeIf('NOT')) return !one();
    if (takeIf('(')) {
      const inner = either();
      expect(')');
      return inner;
    }
    const name = peek();
    if (name === 'attribute_exists' || name === 'attribute_not_exists') {
      take();
      expect('(');
      const present = read(item, path()) !== undefined;
      expect(')');
      return present === (name === 'attribute_exists');
    }
    if (takeIf('begins_with')) {
      expect('(');
      const text = operand();
      expect(',');
      const prefix = String(operand());
      expect(')');
      return typeof text === 'string' && text.startsWith(prefix);
    }
    return compared();
  };
  // Both sides are always read, so that the reader stands behind them.
  const all = (): boolean => {
    let result = one();
    while (takeIf('AND')) result = one() && result;
    return result;
  };
  function either(): boolean {
    let result = all();
    while (takeIf('OR')) result = all() || result;
    return result;
  }
  return {
    either,
    path,
    operand,
    sum,
    take,
    takeIf,
    expect,
    done: () => at === tokens.length,
    end() {
      if (at < tokens.length) throw new UnknownExpression(expression);
    },
  };
}
