import type { ScriptMenu } from '../../local/services/spreadsheet/ui-port';
import { ACTIONS, actionWords } from '../../src/core/words/actions';
import { campaignDesk } from '../support/campaign-desk';

const MOST_ENTRIES_A_LEVEL = 6;

interface Item {
  readonly caption: string;
  readonly functionName: string;
}

function itemsOf(menu: ScriptMenu): Item[] {
  return menu.entries.flatMap((entry) => {
    if (entry.kind === 'menu') return itemsOf(entry);
    return entry.kind === 'item' ? [entry] : [];
  });
}

function levelsOf(menu: ScriptMenu): number[] {
  const entries = menu.entries.filter(({ kind }) => kind !== 'separator');
  const below = menu.entries.flatMap((entry) => (entry.kind === 'menu' ? levelsOf(entry) : []));
  return [entries.length, ...below];
}

async function menuAfter(trigger: string): Promise<ScriptMenu> {
  const desk = await campaignDesk();
  const run = await desk.run(trigger);
  expect(run.ok).toBe(true);
  const [menu, ...others] = desk.menus;
  expect(others).toEqual([]);
  if (!menu) throw new Error('no menu');
  return menu;
}

describe.each(['onOpen', 'onInstall'])('the menu after %s', (trigger) => {
  it('is called 扩面通 and has at most six entries a level', async () => {
    const menu = await menuAfter(trigger);
    expect(menu.caption).toBe('扩面通');
    expect(Math.max(...levelsOf(menu))).toBeLessThanOrEqual(MOST_ENTRIES_A_LEVEL);
  });

  it('offers every action this version has, once, under its own title, and no other', async () => {
    const items = itemsOf(await menuAfter(trigger));
    const available = ACTIONS.filter((action) => action.available).map(({ name }) => name);
    expect(items.map(({ functionName }) => functionName).sort()).toEqual([...available].sort());
    items.forEach(({ functionName, caption }) => {
      expect(caption).toBe(actionWords(functionName)?.title);
    });
  });

  it('calls functions that the bundle has', async () => {
    const desk = await campaignDesk();
    const names = itemsOf(await menuAfter(trigger)).map(({ functionName }) => functionName);
    expect(desk.functionNames()).toEqual(expect.arrayContaining(names));
  });
});

describe('an action that this version does not have', () => {
  const missing = ACTIONS.filter(({ available }) => !available).map(({ name }) => name);

  it.each(missing)('%s says so and changes nothing', async (name) => {
    const desk = await campaignDesk();
    const before = structuredClone(desk.book.sheets);
    const run = await desk.run(name);
    expect(run.ok).toBe(false);
    expect(run.error).toMatch(/在本版本中还没有提供/);
    expect(desk.book.sheets).toEqual(before);
  });
});

describe('openPanel', () => {
  it('opens the page beside the sheet', async () => {
    const desk = await campaignDesk();
    await desk.run('openPanel');
    expect(desk.messages).toMatchObject([{ kind: 'sidebar', title: '扩面通' }]);
  });
});

describe('about', () => {
  it('says what this is and where people’s data may be', async () => {
    const desk = await campaignDesk();
    await desk.run('about');
    const [message] = desk.messages;
    expect(message).toMatchObject({ kind: 'alert', buttons: 'OK' });
    expect(JSON.stringify(message)).toContain('个人信息保护法');
  });
});
