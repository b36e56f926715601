import { openState } from '../../../local/desk-state';
import { RoundTripGate } from '../../../local/services/hook';
import { createScriptApp } from '../../../local/services/script-app';
import { createSession } from '../../../local/services/session';
import { temporaryFolders } from '../support/temporary-folder';

const newFolder = temporaryFolders();
const scriptApp = (folder: string) =>
  createScriptApp({
    state: openState(folder),
    gate: new RoundTripGate(undefined),
    workbookName: '台账.xlsx',
    spreadsheetId: 'desk-1',
  });

describe('ScriptApp triggers', () => {
  it('keeps a weekly trigger with its schedule', () => {
    const folder = newFolder();
    const ScriptApp = scriptApp(folder);
    ScriptApp.newTrigger('takeSnapshot')
      .timeBased()
      .everyWeeks(1)
      .onWeekDay(ScriptApp.WeekDay.FRIDAY)
      .atHour(17)
      .nearMinute(30)
      .inTimezone('Asia/Shanghai')
      .create();
    const [trigger] = scriptApp(folder).getProjectTriggers();
    expect(trigger?.getHandlerFunction()).toBe('takeSnapshot');
    expect(trigger?.getEventType()).toBe(ScriptApp.EventType.CLOCK);
    expect(trigger?.getTriggerSource()).toBe(ScriptApp.TriggerSource.CLOCK);
    expect(openState(folder).read().workbooks['台账.xlsx']?.triggers[0]?.schedule).toEqual({
      everyWeeks: 1,
      onWeekDay: 'FRIDAY',
      atHour: 17,
      nearMinute: 30,
      inTimezone: 'Asia/Shanghai',
    });
  });

  it('keeps a trigger of its own workbook and of no other', () => {
    const ScriptApp = scriptApp(newFolder());
    const trigger = ScriptApp.newTrigger('onEdit').forSpreadsheet('desk-1').onEdit().create();
    expect([trigger.getEventType(), trigger.getTriggerSourceId()]).toEqual([
      ScriptApp.EventType.ON_EDIT,
      'desk-1',
    ]);
    expect(() => ScriptApp.newTrigger('onEdit').forSpreadsheet('other')).toThrow(/TriggerBuilder/);
  });

  it('deletes', () => {
    const ScriptApp = scriptApp(newFolder());
    const [first] = ['a', 'b'].map((name) =>
      ScriptApp.newTrigger(name).timeBased().everyDays(1).create(),
    );
    ScriptApp.deleteTrigger(first!);
    expect(ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction())).toEqual(['b']);
  });

  it('takes twenty and not one more', () => {
    const ScriptApp = scriptApp(newFolder());
    const add = () => ScriptApp.newTrigger('a').timeBased().everyHours(1).create();
    for (let count = 0; count < 20; count += 1) add();
    expect(add).toThrow('This script has too many triggers.');
  });

  it.each([
    ['atHour', 24],
    ['nearMinute', 60],
    ['everyMinutes', 7],
    ['onMonthDay', 32],
  ] as const)('refuses %s(%d)', (method, value) => {
    expect(() => scriptApp(newFolder()).newTrigger('a').timeBased()[method](value)).toThrow(
      /Invalid argument/,
    );
  });

  it('names what it does not have', () => {
    const ScriptApp = scriptApp(newFolder()) as unknown as Record<string, unknown>;
    expect(() => ScriptApp['getOAuthToken']).toThrow(
      'not supported in the desk edition: ScriptApp.getOAuthToken',
    );
  });
});

describe('Session', () => {
  it('is the person at the desk', () => {
    const Session = createSession('a@x.cn', 'Asia/Shanghai', 'zh_CN', new RoundTripGate(undefined));
    expect(Session.getActiveUser().getEmail()).toBe('a@x.cn');
    expect(Session.getEffectiveUser().getEmail()).toBe('a@x.cn');
    expect(Session.getScriptTimeZone()).toBe('Asia/Shanghai');
    expect(Session.getActiveUserLocale()).toBe('zh_CN');
  });
});
