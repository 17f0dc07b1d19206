import { describe, expect, it } from 'vitest';
import { withoutPersonalValues } from '../../lib/judge/personal';
import type { PageReading } from '../../lib/reading/reading';
import { examples } from '../skins/examples';

/** What is never told is the same in both. */
const bare = (reading: PageReading) => ({
  ...reading,
  url: '',
  fields: reading.fields.map((field) => ({ ...field, value: '', options: [], help: null })),
  convention: reading.convention && { ...reading.convention, files: reading.convention.files.length },
});

describe('nothing that the site prints is lost', () => {
  it.each(examples.filter(({ expected }) => expected.kind !== 'unknown').map(({ name, expected }) => [name, expected] as const))(
    '%s',
    (_, expected) => {
      const left = withoutPersonalValues(expected);
      expect(bare(left)).toEqual(bare(expected));
      expect(withoutPersonalValues(left)).toEqual(left);
    },
  );
});
