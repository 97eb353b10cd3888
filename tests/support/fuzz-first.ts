import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * What is fuzzed goes first: one of those files takes almost as long as all others together. In a fresh clone, where no
 * earlier run tells, a file's length is all that is known of it, and it would come last and alone.
 */
export class FuzzFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isFuzz = ({ moduleId }: TestSpecification): number => Number(moduleId.includes('/tests/fuzz/'));
    return (await super.sort(files)).toSorted((a, b) => isFuzz(b) - isFuzz(a));
  }
}
