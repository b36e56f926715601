import { emptyBook, type BookModel } from '../book/model';
import { sampleClaims } from './claims';
import type { PlantedDirt } from './dirt/kinds';
import { plantDirt, plantDuplicates } from './dirt/plant';
import type { SheetDraft } from './draft';
import { sampleEmployers } from './employers';
import { layOut, SAMPLE_LABEL } from './lay-out';
import { monthLookup } from './month-figures';
import { SAMPLE_PLACES } from './places';
import { isAfterSnapshots, readableClaims, sampleTargets } from './progress';
import { activitySheet } from './sheets/activities';
import { auditSheet } from './sheets/audit';
import { claimLogSheet } from './sheets/claim-log';
import { explanationSheet } from './sheets/explanation';
import { insuranceSheet } from './sheets/insurance';
import { registerSheet } from './sheets/register';
import { recipientSheet, snapshotSheet, townshipSheet } from './sheets/small-sheets';
import { taxSheet } from './sheets/tax';
import { trueSituations, type SampleSituation } from './situations';

const DEFAULT_SEED = 2023;
const DEFAULT_EMPLOYERS = 1_200;

/** How to make a sample county; what is left out is the default. */
export interface SampleOptions {
  readonly seed?: number;
  /** Number of employers, 1 … 100,000. */
  readonly employers?: number;
}

/** A synthetic county and everything known about it. */
export interface SampleCounty {
  readonly book: BookModel;
  /** What is wrong or peculiar on purpose, by place. */
  readonly dirt: readonly PlantedDirt[];
  /** What a perfect comparison of the two systems would find, before dirt and exclusions. */
  readonly situations: readonly SampleSituation[];
}

/**
 * A synthetic county's workbook as staff and the two systems would have filled it: the same for the same options.
 * Sheets that the plan itself fills (参数, 工作组, 行动 …) are left to `setUpWorkbook`.
 * Throws RangeError for a number of employers outside 1 … 100,000 or a seed that is no whole number from 0 on.
 */
export function sampleBook(options: SampleOptions = {}): BookModel {
  return sampleCounty(options).book;
}

/** What was planted in the book of the same options. */
export function sampleDirt(options: SampleOptions = {}): readonly PlantedDirt[] {
  return sampleCounty(options).dirt;
}

/** The book, what was planted in it, and the truth behind it. */
export function sampleCounty(options: SampleOptions = {}): SampleCounty {
  const { seed = DEFAULT_SEED, employers: count = DEFAULT_EMPLOYERS } = options;
  requireWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  requireWhole('employers', count, 1, 100_000);
  const employers = sampleEmployers(seed, count);
  const claims = sampleClaims(seed, SAMPLE_PLACES, employers);
  const monthOf = monthLookup(seed, claims);

  const log = plantDirt(claimLogSheet(seed, claims), seed);
  const drafts = [
    townshipSheet(sampleTargets(claims)),
    soiled(registerSheet(seed, employers), seed),
    soiled(insuranceSheet(employers, monthOf), seed),
    soiled(taxSheet(employers, monthOf), seed),
    plantDuplicates(log, seed, (row) => isAfterSnapshots(log, row)),
    activitySheet(),
    auditSheet(seed, employers),
    recipientSheet(),
    snapshotSheet(readableClaims(claims, log)),
  ];
  return { ...assembled(seed, count, drafts), situations: trueSituations(employers, monthOf) };
}

function soiled(draft: SheetDraft, seed: number): SheetDraft {
  return plantDuplicates(plantDirt(draft, seed), seed);
}

/** Lays the drafts out one after the other, behind a sheet that explains them. */
function assembled(
  seed: number,
  employers: number,
  drafts: readonly SheetDraft[],
): Pick<SampleCounty, 'book' | 'dirt'> {
  const laidOut = drafts.map((draft, index) => layOut(draft, index + 2));
  const dirt = laidOut.flatMap(({ planted }) => planted);
  const explanation = layOut(explanationSheet(seed, employers, dirt), 1);
  const sheets = [explanation.sheet, ...laidOut.map(({ sheet }) => sheet)];
  const book: BookModel = {
    ...emptyBook(`${SAMPLE_LABEL}资源县2023年扩面征缴`),
    id: `desk-sample-${seed}-${employers}`,
    sheets,
    activeSheetId: explanation.sheet.id,
    nextId: sheets.length + 1,
  };
  return { book, dirt };
}

function requireWhole(name: string, value: number, lowest: number, highest: number): void {
  if (Number.isInteger(value) && value >= lowest && value <= highest) return;
  throw new RangeError(`${name} must be a whole number from ${lowest} to ${highest}, not ${value}`);
}
