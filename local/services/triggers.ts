/** A trigger as the desk keeps it: what Google's list of triggers would show. Nothing on the desk fires by itself. */
export interface TriggerRecord {
  readonly id: string;
  readonly handler: string;
  readonly eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE';
  readonly source: 'CLOCK' | 'SPREADSHEETS';
  readonly sourceId: string | null;
  /** The builder's calls, such as `{ everyWeeks: 1, onWeekDay: 'FRIDAY', atHour: 17 }`. */
  readonly schedule: Readonly<Record<string, string | number>>;
}

/** Google's limit for one user and one script. */
export const MOST_TRIGGERS = 20;
