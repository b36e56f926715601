import type { Desk } from '../desk';
import { faceKind, makeFace } from '../face/face';
import { FILTER_CRITERIA_BUILDER_MEMBERS, FILTER_CRITERIA_MEMBERS } from '../members/parts';

type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

export interface CriteriaHandle {
  readonly desk: Desk;
  readonly hiddenValues: readonly string[];
}

class CriteriaTopic implements Pick<FilterCriteria, 'copy' | 'getHiddenValues'> {
  constructor(private readonly at: CriteriaHandle) {}

  copy(): Builder {
    return newFilterCriteria(this.at.desk, this.at.hiddenValues);
  }

  getHiddenValues(): string[] {
    return [...this.at.hiddenValues];
  }
}

const KIND = faceKind<CriteriaHandle, FilterCriteria>({
  name: 'FilterCriteria',
  members: FILTER_CRITERIA_MEMBERS,
  topics: [CriteriaTopic],
  free: 'all',
});

/** Criteria as scripts hold them. */
export function filterCriteriaFace(desk: Desk, hiddenValues: readonly string[]): FilterCriteria {
  return makeFace(KIND, { desk, hiddenValues }, desk.gate);
}

interface BuilderHandle {
  readonly desk: Desk;
  hiddenValues: readonly string[];
}

class BuilderTopic implements Pick<
  Builder,
  'build' | 'copy' | 'getHiddenValues' | 'setHiddenValues'
> {
  constructor(
    private readonly at: BuilderHandle,
    private readonly face: Builder,
  ) {}

  build(): FilterCriteria {
    return filterCriteriaFace(this.at.desk, this.at.hiddenValues);
  }

  copy(): Builder {
    return newFilterCriteria(this.at.desk, this.at.hiddenValues);
  }

  getHiddenValues(): string[] {
    return [...this.at.hiddenValues];
  }

  setHiddenValues(values: string[]): Builder {
    this.at.hiddenValues = values.map(String);
    return this.face;
  }
}

const BUILDER_KIND = faceKind<BuilderHandle, Builder>({
  name: 'FilterCriteriaBuilder',
  members: FILTER_CRITERIA_BUILDER_MEMBERS,
  topics: [BuilderTopic],
  free: 'all',
});

/** A builder of filter criteria. */
export function newFilterCriteria(desk: Desk, hiddenValues: readonly string[] = []): Builder {
  return makeFace(BUILDER_KIND, { desk, hiddenValues }, desk.gate);
}
