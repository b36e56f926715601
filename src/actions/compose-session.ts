import { bulletinFacts } from '../core/bulletin/bulletin-facts';
import {
  bulletinInput,
  type BulletinInput,
  type BulletinRequest,
} from '../core/bulletin/bulletin-input';
import { composeContent } from '../core/bulletin/compose-content';
import type { BulletinContent } from '../core/bulletin/content-type';
import { correctionContent, correctionRequest } from '../core/bulletin/correction';
import { debtorsNamed } from '../core/bulletin/debtor-names';
import type { BulletinOverride } from '../core/bulletin/override';
import { readSettings } from '../core/campaign/settings';
import type { ParagraphSet } from '../core/sending/bulletin-store';
import {
  bulletinRows,
  composingStep,
  knownBulletins,
  unfinishedRow,
  type ComposingStep,
} from '../core/sending/choose-bulletin';
import type { Grid } from '../core/table/column';
import { bulletinsSheet, type BulletinRow } from '../core/table/sheets/bulletins';
import { settingsSheet } from '../core/table/sheets/settings';
import { today } from '../google/clock';
import type { BulletinStoreSheet } from '../google/bulletin-sheets';
import { readBulletinSources } from '../google/bulletin-sources';
import type { Spreadsheet } from '../google/workbook';

/** A bulletin as it would be composed now, with everything that was read for it. */
export interface ComposedBulletin {
  readonly content: BulletinContent;
  readonly step: ComposingStep;
  /** Its row on 通报, 1-based; undefined: below the last one. */
  readonly rowNumber: number | undefined;
  readonly input: BulletinInput;
  readonly store: BulletinStoreSheet;
  readonly bulletinsGrid: Grid | undefined;
  /** Whose paragraphs it takes, and what they are. */
  readonly set: ParagraphSet;
  readonly overrides: readonly BulletinOverride[];
  /** Employers that it names; none may be. */
  readonly debtors: readonly string[];
  /** Its figures are as of the day that 进度 itself shows. */
  readonly isCurrent: boolean;
}

/**
 * Reads every sheet once and composes. What of this request has been issued is corrected; what is only drafted is drafted
 * anew under its number.
 *
 * @param typed the paragraphs to take; undefined: those that are kept
 * @param openStore reads the hidden sheet 通报内容, or opens it for writing
 */
export function composeNow(
  workbook: Spreadsheet,
  request: BulletinRequest,
  typed: readonly BulletinOverride[] | undefined,
  openStore: (workbook: Spreadsheet) => BulletinStoreSheet,
): ComposedBulletin {
  const grids = readBulletinSources(workbook);
  const store = openStore(workbook);
  const bulletinsGrid = grids.get(bulletinsSheet.name);
  const { settings } = readSettings(grids.get(settingsSheet.name) ?? []);
  const rows = bulletinRows(bulletinsGrid);
  const known = knownBulletins(rows, store);
  const step = composingStep(known, request, settings.year);
  const corrects = step.kind === 'new' ? undefined : step.corrects;
  const day = today();
  const input = bulletinInput(
    grids,
    day,
    corrects === undefined ? request : correctionRequest(corrects.content),
    store.bulletins.map(({ number }) => number),
  );
  const set: ParagraphSet = corrects === undefined ? request.kind : 'correction';
  const overrides = typed ?? store.paragraphs.get(set)?.overrides ?? [];
  const facts = bulletinFacts(input);
  const composed =
    corrects === undefined
      ? composeContent(facts, overrides)
      : correctionContent(corrects.content, facts, overrides);
  const row = step.kind === 'redraft' ? step.of.row : unfinishedRow(rows, store, composed.title);
  const content = withNumberOf(row, composed);
  return {
    ...{ content, step, rowNumber: row?.rowNumber, input, store, bulletinsGrid, set, overrides },
    debtors: debtorsNamed(content, [...input.keyEmployers, ...input.notices]),
    isCurrent: input.report.asOf === (settings.asOf ?? day),
  };
}

/** A number once given stays with its draft, so that none is left out. */
function withNumberOf(row: BulletinRow | undefined, composed: BulletinContent): BulletinContent {
  return { ...composed, number: row?.number ?? composed.number };
}
