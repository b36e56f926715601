/** The sample county: a synthetic, clearly labelled workbook for trying out, testing and measuring. */
export {
  DEFAULT_EMPLOYERS,
  DEFAULT_SEED,
  sampleBook,
  sampleCounty,
  sampleDirt,
  type SampleCounty,
  type SampleOptions,
} from './county';
export { sampleToday } from './days';
export { DIRT_KINDS, type DirtKind, type Handling, type PlantedDirt } from './dirt/kinds';
export { DIRT_RULES, DUPLICATE_RATES } from './dirt/rules';
export { SAMPLE_LABEL } from './lay-out';
export type { SampleSituation, Situation } from './situations';
