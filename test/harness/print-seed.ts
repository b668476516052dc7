import { propertySeed } from './seed.ts';

/** Says before the first test which values the property tests try, whatever becomes of them. */
export default function printSeed(): void {
  console.log(
    `Property tests with the seed ${propertySeed()}; CLAUSEBOOK_SEED=<number> tries another one.\n`,
  );
}
