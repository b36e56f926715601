import type { ExportKind } from '../import/export-type';
import type { MeasureKind } from '../progress/measure';
import type { ProgressStatus } from '../progress/status';

/**
 * What the panel shows: plain data with every figure already as it is read, so that it crosses to a browser as JSON and the page
 * decides nothing. What is not known is left out.
 */
export interface PanelState {
  /** False before 建立或补全工作簿: then there is nothing but that to do. */
  readonly isSetUp: boolean;
  /** 行动名称; '' before set-up. */
  readonly title: string;
  /** Such as `2023年11月20日`. */
  readonly today: string;
  readonly stage?: StageState;
  readonly progress?: ProgressState;
  readonly due?: DueState;
  readonly unfinished?: UnfinishedState;
  readonly unfinishedSending?: UnfinishedSendingState;
  readonly unfinishedImports?: readonly UnfinishedImportState[];
  readonly log: LogState;
  /** Undefined where nobody asked. */
  readonly schedule?: ScheduleState;
  /** Why something above is missing, and what to do: a sentence each. */
  readonly troubles: readonly string[];
}

/** The three stages of the plan and where today stands among them. */
export interface StageState {
  /** Such as `集中推进阶段：第41天，共51天`. */
  readonly headline: string;
  readonly stages: readonly {
    readonly name: string;
    /** Such as `10.11—11.30`. */
    readonly days: string;
    readonly standing: 'past' | 'now' | 'coming';
  }[];
}

/** Both measures against their targets. */
export interface ProgressState {
  /** Such as `截至2023年11月20日`. */
  readonly asOf: string;
  /** Such as `年度序时 88.8%`. */
  readonly timeText: string;
  /** Where the marker stands, 0 to 100. */
  readonly timePercent: number;
  readonly measures: readonly MeasureState[];
}

export interface MeasureState {
  readonly kind: MeasureKind;
  /** 扩面 or 征缴. */
  readonly title: string;
  readonly county: BarState;
  /** By rank, those without one last. */
  readonly townships: readonly BarState[];
}

/** One bar. */
export interface BarState {
  readonly name: string;
  /** '' without a rank. */
  readonly rank: string;
  /** Such as `512 人 / 1,200 人`. */
  readonly figures: string;
  /** Such as `42.7%`, or a dash. */
  readonly rate: string;
  /** How much of the bar is filled, 0 to 100. */
  readonly filledPercent: number;
  readonly status: ProgressStatus;
  readonly statusWord: string;
}

export type DueTiming = 'overdue' | 'today' | 'unserved' | 'soon';

/** How many cases wait for what. */
export type DueCounts = Readonly<Record<DueTiming, number>>;

/** What is due. */
export interface DueState {
  readonly total: DueCounts;
  readonly teams: readonly DueTeam[];
}

export interface DueTeam {
  readonly team: string;
  readonly counts: DueCounts;
  /** The most urgent first. */
  readonly lines: readonly DueLine[];
  /** How many lines were left out. */
  readonly furtherCount: number;
}

export interface DueLine {
  readonly timing: DueTiming;
  readonly employer: string;
  readonly township: string;
  /** Such as `《稽核检查通知书》` or `《催缴通知书》待送达`. */
  readonly step: string;
  /** Since when; '' if nobody can tell. */
  readonly day: string;
}

/** A batch that was begun and not ended. */
export interface UnfinishedState {
  readonly batch: string;
  /** Notices whose documents may be missing. */
  readonly openCount: number;
}

/** A bulletin of which some mails are out and some are not. */
export interface UnfinishedSendingState {
  readonly number: string;
  readonly sentCount: number;
  readonly openCount: number;
  /** Nobody knows whether they went out. */
  readonly doubtCount: number;
  readonly failedCount: number;
}

/** An import that stopped in the middle of writing. */
export interface UnfinishedImportState {
  readonly kind: ExportKind;
  readonly sheet: string;
  readonly fileName: string;
  /** Such as `2023-11-20 09:30`. */
  readonly at: string;
  /** The upload that is still there to go on with; undefined if only restoring is possible. */
  readonly upload?: string;
}

/** A line of 操作日志. */
export interface LoggedRun {
  readonly title: string;
  /** Such as `11月20日 09:30`. */
  readonly at: string;
  readonly isDone: boolean;
  readonly sentence: string;
}

export interface LogState {
  /** The last run of every action that has one. */
  readonly last: readonly LoggedRun[];
  /** What failed last and has not succeeded since, the newest first. */
  readonly failures: readonly LoggedRun[];
}

/** Whether the weekly snapshot is on. */
export interface ScheduleState {
  readonly isOn: boolean;
  /** A line such as `每周自动快照：已开启，每周五16点。` */
  readonly text: string;
}
