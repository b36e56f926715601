/** The sample county: a synthetic, clearly labelled workbook for trying out, testing and measuring. */
export { sampleBook, sampleCounty, sampleDirt, type SampleCounty } from './county';
export { sampleToday } from './days';
export { DIRT_KINDS, type DirtKind, type PlantedDirt } from './dirt/kinds';
export { DIRT_RULES } from './dirt/rules';
export { SAMPLE_LABEL } from './lay-out';
