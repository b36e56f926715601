import { type AssignedUnit, assigner } from '../../../src/core/screening/assignment';
import type { LedgerRow } from '../../../src/core/screening/records';
import { ACTIONS, CODE_A, CODE_B, RESOLVER, TOWNSHIPS, ledgerRow } from './screening-records';

function assign(
  unit: Partial<AssignedUnit>,
  ledger: readonly LedgerRow[] = [],
  actions: Parameters<typeof assigner>[0]['actions'] = ACTIONS,
): ReturnType<ReturnType<typeof assigner>> {
  const whole = { code: CODE_A, name: '资源县甲公司', townships: [], isInArrears: false, ...unit };
  return assigner({ ledger, actions, townships: TOWNSHIPS, resolver: RESOLVER })(whole);
}

describe('assigner', () => {
  it.each<[string, number | undefined, string]>([
    ['资源县甲建筑公司', 3, 'a key word'],
    ['资源县汽车培训学校', 1, 'the trade that stands last'],
    ['资源县水电建筑工程有限公司', 3, 'the trade that stands last'],
    ['资源县丁水电站', 5, 'the longer of two that end together'],
    ['资源县甲公司', undefined, 'no key word'],
  ])('places %s in action %p by %s', (name, expected) => {
    expect(assign({ name }).action).toBe(expected);
  });

  it('looks at the industry in the ledger before the name', () => {
    expect(assign({ name: '资源县甲建筑公司' }, [ledgerRow({ industry: '水电' })]).action).toBe(5);
  });

  it.each<[string, number | undefined]>([
    ['5', 5],
    ['5.电站水库', 5],
    ['第5项', 5],
    ['电站水库', 5],
    [' 电站 水库 ', 5],
    ['9', 3],
    ['15', 3],
    ['三班5号', 3],
    ['没有的行动', 3],
  ])('takes the ledger’s %p for action %p, else the key words', (action, expected) => {
    expect(assign({ name: '资源县甲建筑公司' }, [ledgerRow({ action })]).action).toBe(expected);
  });

  it('lends a unit without a code no row of another unit without one', () => {
    const ledger = [ledgerRow({ uscc: undefined, name: '乙公司', industry: '水电' })];
    expect(assign({ code: '' }, ledger).action).toBeUndefined();
    expect(assign({ code: '', name: '乙公司' }, ledger).action).toBe(5);
  });

  it('places who is in arrears in the eighth action only if nothing else fits', () => {
    expect(assign({ isInArrears: true }).action).toBe(8);
    expect(assign({ isInArrears: true, name: '资源县甲建筑公司' }).action).toBe(3);
    expect(assign({ isInArrears: true, name: undefined }).action).toBe(8);
  });

  it('passes over actions without a number and key words without a letter', () => {
    const actions = [
      { number: undefined, name: undefined, keywords: ['建筑', ' '] },
      { number: 2, name: '二', keywords: ['公司', ''] },
    ];
    expect(assign({ name: '资源县甲公司建筑' }, [], actions).action).toBe(2);
  });

  it('gives the lower number when two actions share a key word', () => {
    const actions = [
      { number: 4, name: '四', keywords: ['公司'] },
      { number: 2, name: '二', keywords: ['公司'] },
    ];
    expect(assign({}, [], actions).action).toBe(2);
  });

  it('finds a ledger row by code before one by name', () => {
    const ledger = [
      ledgerRow({ uscc: CODE_B, name: '资源县甲公司', township: '梅溪镇' }),
      ledgerRow({ name: '别名', township: '资源镇', exclusionReason: '退休返聘' }),
      ledgerRow({ name: '重复登记', township: '梅溪镇' }),
    ];
    expect(assign({}, ledger)).toMatchObject({ township: '资源镇', exclusionReason: '退休返聘' });
  });

  it.each<[string, Partial<AssignedUnit>, Partial<LedgerRow>, string | undefined]>([
    ['the unit has no code', { code: '' }, { uscc: CODE_B }, '梅溪镇'],
    ['the row has no code', {}, { uscc: undefined }, '梅溪镇'],
    ['both have, and they differ', {}, { uscc: CODE_B }, undefined],
  ])('goes by the name when %s: %p', (_situation, unit, row, expected) => {
    const ledger = [ledgerRow({ name: '资源县甲公司', township: '梅溪镇', ...row })];
    expect(assign(unit, ledger).township).toBe(expected);
  });

  it('does not go by a name that stands in the ledger twice', () => {
    const row = ledgerRow({ uscc: undefined, name: '资源县甲公司', township: '梅溪镇' });
    expect(assign({}, [row, row]).township).toBeUndefined();
  });
});
