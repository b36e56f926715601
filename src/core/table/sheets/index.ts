import type { SheetDeclaration } from '../sheet-declaration';
import { actionBoardSheet } from './action-board';
import { actionsSheet } from './actions';
import { activitiesSheet } from './activities';
import { auditDetailsSheet } from './audit-details';
import { auditLinesSheet } from './audit-lines';
import { auditResultsSheet } from './audit-results';
import { bulletinsSheet } from './bulletins';
import { dataProblemsSheet } from './data-problems';
import { deliveryListSheet } from './delivery-list';
import { employersSheet } from './employers';
import { enrolmentSheet } from './enrolment';
import { holidaysSheet } from './holidays';
import { keyEmployersSheet } from './key-employers';
import { leadingGroupSheet } from './leading-group';
import { legalBasesSheet } from './legal-bases';
import { nameConfirmationsSheet } from './name-confirmations';
import { noticesSheet } from './notices';
import { operationLogSheet } from './operation-log';
import { progressSheet } from './progress';
import { recipientsSheet } from './recipients';
import { screeningSummarySheet } from './screening-summary';
import { settingsSheet } from './settings';
import { snapshotsSheet } from './snapshots';
import { socialInsuranceSheet } from './social-insurance';
import { taxSheet } from './tax';
import { teamsSheet } from './teams';
import { townshipsSheet } from './townships';

/** Every sheet of the workbook in the order of its tabs, after 使用说明 (which holds no table). */
export const allSheets: readonly SheetDeclaration<unknown>[] = [
  settingsSheet,
  townshipsSheet,
  teamsSheet,
  actionsSheet,
  leadingGroupSheet,
  employersSheet,
  socialInsuranceSheet,
  taxSheet,
  nameConfirmationsSheet,
  enrolmentSheet,
  activitiesSheet,
  auditDetailsSheet,
  recipientsSheet,
  legalBasesSheet,
  holidaysSheet,
  progressSheet,
  snapshotsSheet,
  keyEmployersSheet,
  screeningSummarySheet,
  actionBoardSheet,
  noticesSheet,
  deliveryListSheet,
  auditResultsSheet,
  auditLinesSheet,
  dataProblemsSheet,
  bulletinsSheet,
  operationLogSheet,
];
