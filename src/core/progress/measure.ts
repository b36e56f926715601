import type { EnrolmentEntry, SnapshotRow, Township } from '../campaign/records';

/** The two tasks that the city hands down: people to enrol (市人社发〔2023〕7号) and premiums to collect (桂市税发〔2023〕35号). */
export type MeasureKind = 'enrolment' | 'collection';

/** Where one of the two tasks finds its figures. Enrolment counts people, collection counts fen; both whole numbers. */
export interface Measure {
  readonly kind: MeasureKind;
  readonly targetOf: (township: Township) => number | undefined;
  readonly amountOf: (entry: EnrolmentEntry) => number | undefined;
  readonly amountAt: (snapshot: SnapshotRow) => number | undefined;
}

export const ENROLMENT: Measure = {
  kind: 'enrolment',
  targetOf: (township) => township.enrolmentTargetPeople,
  amountOf: (entry) => entry.newlyInsuredPeople,
  amountAt: (snapshot) => snapshot.enrolledPeople,
};

export const COLLECTION: Measure = {
  kind: 'collection',
  targetOf: (township) => township.collectionTargetFen,
  amountOf: (entry) => entry.collectedFen,
  amountAt: (snapshot) => snapshot.collectedFen,
};
