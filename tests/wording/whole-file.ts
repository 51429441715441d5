import { jsonSchema } from '../../src/library/schema';

/** As much of a JSON Schema as the format has. */
export interface Shape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly format?: string;
}

/** A value of a whole file, and where it stands. */
export interface Leaf {
  readonly at: string;
  readonly value: string;
  /** Whether it is of a citation that no nearer one can overrule: that of a figure itself. */
  readonly isNearest: boolean;
}

/** Which of several forms to write, and which things to give a citation of their own. */
export interface Choice {
  readonly form: 'first' | 'last';
  readonly cites: 'the smallest' | 'what is around them';
}

/** Of a band’s weights one from and one to may stand: here the one pair, there the other. */
const LEFT_OUT: Record<Choice['cites'], readonly string[]> = {
  'the smallest': ['over', 'under'],
  'what is around them': ['atLeast', 'atMost'],
};

/** A file with every key that the schema has, each with a value that no other has; and all of these values. */
export function wholeFile({ form, cites }: Choice): { json: unknown; leaves: readonly Leaf[] } {
  const schema: Shape = JSON.parse(JSON.stringify(jsonSchema()));
  const leaves: Leaf[] = [];
  let count = 0;

  let isNearest = false;
  const leaf = (at: string, value: string) => {
    leaves.push({ at, value, isNearest });
    return value;
  };

  function write(shape: Shape, at: string): unknown {
    if (shape.$ref) {
      const name = shape.$ref.replace('#/$defs/', '');
      const found = schema.$defs?.[name];
      if (!found) throw new Error(`no ${name}`);
      return write(found, at);
    }
    count += 1;
    if (shape.anyOf) {
      const branch = form === 'first' ? shape.anyOf[0] : shape.anyOf.at(-1);
      return write(branch ?? {}, at);
    }
    if (shape.properties) {
      const isFigure = 'figure' in shape.properties;
      const left = at.endsWith('.weight') ? LEFT_OUT[cites] : [];
      const entries = Object.entries(shape.properties).filter(
        ([key]) =>
          !left.includes(key) && (key !== 'citation' || !isFigure || cites === 'the smallest'),
      );
      return Object.fromEntries(
        entries.map(([key, each]) => {
          isNearest ||= isFigure && key === 'citation';
          const value = write(each, `${at}.${key}`);
          if (isFigure) isNearest = false;
          return [key, value];
        }),
      );
    }
    if (shape.prefixItems) return shape.prefixItems.map((each) => write(each, at));
    if (shape.items) {
      // A list of forms has one of each.
      const forms = shape.items.anyOf ?? [shape.items];
      return forms.map((each) => write(each, `${at}[]`));
    }
    if (shape.const) return leaf(at, shape.const);
    if (shape.enum) return leaf(at, shape.enum[0] ?? '');
    if (/\.source$/.test(at) || at === '.sources[].id') return leaf(at, 'the-source');
    if (shape.pattern?.startsWith('^(?!0$)')) return leaf(at, `${1000 + count}.5`);
    if (shape.pattern?.startsWith('^[a-z0-9]+')) return leaf(at, `id-${count}`);
    if (shape.pattern?.includes('{64}')) return leaf(at, `${count}`.padStart(64, 'a'));
    if (shape.format === 'date') return leaf(at, `${1900 + (count % 1000)}-03-04`);
    if (shape.pattern?.includes('\\d{4}')) return leaf(at, '1899-03');
    return leaf(at, shape.pattern?.startsWith('^[1-9]') ? `${1000 + count}` : `Words ${count}`);
  }

  return { json: write(schema, ''), leaves };
}
