import { assigner } from '../../screening/assignment';
import { comparableCode } from '../../screening/unit-code';
import { comparisonKey } from '../../text/comparison-key';
import type { UnitIdentity } from '../../screening/records';
import type { CampaignAction } from '../../table/sheets/actions';
import type { BulletinInput } from '../bulletin-input';

/**
 * Where rows of the sheets belong: only names of 乡镇 and 行动 are ever answered, so that nothing typed into another cell
 * (an employer's name in the wrong column) gets into a bulletin.
 */
export interface Places {
  /** The action against arrears, whatever the employer's trade (the plan's eighth); undefined if there is none. */
  readonly arrearsAction: string | undefined;
  readonly townshipOf: (spelling: string | undefined) => string | undefined;
  /** The name of the action that a 行动 cell names. */
  readonly actionCalled: (cell: string | undefined) => string | undefined;
  /** The action an employer belongs to: by 单位台账, else by key words. */
  readonly actionOfUnit: (unit: UnitIdentity) => string | undefined;
}

/** 对拖欠养老保险费的单位开展清收稽核行动 (plan, part three, stage two, 8). */
const ARREARS = /欠费|拖欠|欠缴/;

/** The places that 乡镇 and 行动 of a county know. */
export function placesOf({ resolver, townships, actions, employers }: BulletinInput): Places {
  const names = new Map<number, string>();
  const keys = new Map<string, string>();
  for (const action of actions) {
    const name = actionName(action);
    if (name === undefined) continue;
    keys.set(comparisonKey(name), name);
    if (action.number === undefined) continue;
    names.set(action.number, name);
    keys.set(String(action.number), name);
  }
  const assign = assigner({ ledger: employers, actions, townships, resolver });
  const arrears = actions.find(({ name, target }) => ARREARS.test(`${name ?? ''}${target ?? ''}`));
  return {
    arrearsAction: arrears && actionName(arrears),
    townshipOf: (spelling) => {
      const finding = spelling === undefined ? undefined : resolver.find(spelling);
      return finding?.kind === 'found' ? finding.township.name : undefined;
    },
    actionCalled: (cell) => (cell === undefined ? undefined : keys.get(comparisonKey(cell))),
    actionOfUnit: ({ uscc, name }) => {
      const unit = { code: comparableCode(uscc), name, townships: [], isInArrears: false };
      const { action } = assign(unit);
      return action === undefined ? undefined : names.get(action);
    },
  };
}

/** As 重点企业 names it: its name, or its number if it has none. */
export function actionName({ name, number }: CampaignAction): string | undefined {
  return name ?? (number === undefined ? undefined : String(number));
}
