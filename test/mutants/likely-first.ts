import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that told the last mutant first, then quick before slow. */
export class LikelyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { cache } = this.ctx;
    const results = new Map(files.map((file) => [file, cache.getTestSpecificationResult(file)]));
    return files.toSorted((a, b) => {
      const [of, other] = [results.get(a), results.get(b)];
      if (of?.failed !== other?.failed) return of?.failed ? -1 : 1;
      return (of?.duration ?? 0) - (other?.duration ?? 0);
    });
  }
}
