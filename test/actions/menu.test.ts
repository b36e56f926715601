import type { ScriptMenu } from '../../local/services/spreadsheet/ui-port';
import { ACTIONS, actionWords } from '../../src/core/words/actions';
import { campaignDesk, setUpDesk, textsOf } from '../support/campaign-desk';

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

  it('offers every action once, under its own title, and no other', async () => {
    const items = itemsOf(await menuAfter(trigger));
    const names = ACTIONS.map(({ name }) => name);
    expect(items.map(({ functionName }) => functionName).sort()).toEqual(names.sort());
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

describe('the order of the menu', () => {
  it('is that of the work, the panel first', async () => {
    const menu = await menuAfter('onOpen');
    expect(menu.entries.filter(({ kind }) => kind !== 'separator').map(captionOf)).toEqual([
      ...['打开操作面板', '准备与设置', '导入与比对', '文书', '进度', '通报'],
    ]);
  });
});

function captionOf(entry: ScriptMenu['entries'][number]): string {
  return 'caption' in entry ? entry.caption : '';
}

describe.each([
  ['openPanel', '打开操作面板', { kind: 'sidebar', title: '扩面通' }],
  ['about', '关于扩面通', { kind: 'alert', buttons: 'OK' }],
])('%s', (name, title, shown) => {
  it('shows its page and leaves a line in 操作日志', async () => {
    const desk = await setUpDesk();
    const run = await desk.run(name);
    expect(run.ok).toBe(true);
    expect(desk.messages[0]).toMatchObject(shown);
    const last = textsOf(desk, '操作日志')
      .filter(([at]) => at !== '')
      .pop();
    expect(last?.slice(2, 4)).toEqual([title, '完成']);
  });
});

describe('about', () => {
  it('says what this is and where people’s data may be', async () => {
    const desk = await campaignDesk();
    await desk.run('about');
    expect(JSON.stringify(desk.messages[0])).toContain('个人信息保护法');
  });
});
