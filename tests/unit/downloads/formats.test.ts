import { describe, expect, it } from 'vitest';
import { fileOf, FORMATS, type Format } from '@/downloads/files';
import { datasetNames } from '@/downloads/table';

describe('a dataset', () => {
  it.each(datasetNames)('%s can be written in every format', (name) => {
    for (const format of Object.keys(FORMATS) as Format[])
      expect(fileOf(name, format).bytes.length, format).toBeGreaterThan(0);
  });
});
