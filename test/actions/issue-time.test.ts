import { columnOf, employers, mustRun, noticeDesk } from './notice-desk';

const SECOND = 1_000;
const LONGEST_RUN = 4.5 * 60 * SECOND;

/** A desk whose clock goes on by what every call costs; Drive is as slow as asked. */
async function slowDesk(driveMilliseconds: number) {
  const start = Date.UTC(2023, 10, 20, 2);
  let passed = 0;
  const desk = await noticeDesk({
    rows: employers(301),
    now: () => new Date(start + passed),
    onServiceCall: (service) => {
      passed += service === 'Drive.Files' ? driveMilliseconds : 500;
    },
  });
  const timed = async (name: string, ...args: unknown[]) => {
    passed = 0;
    const run = await mustRun(desk, name, ...args);
    return { ...run, passed };
  };
  return { desk, timed };
}

describe('a batch of more than a volume', () => {
  it('begins no volume that would end after 4.5 minutes, and the next run goes on', async () => {
    const { desk, timed } = await slowDesk(70 * SECOND);
    const first = await timed('issueNotices');
    expect(first.report?.summary).toContain('已做好300份，共301份');
    expect(first.passed).toBeLessThan(LONGEST_RUN);
    const second = await timed('issueNotices');
    expect(second.report?.summary).toContain('301份');
    expect(columnOf(desk, '文书登记', '状态')).toEqual(Array(301).fill('待送达'));
  }, 60_000);
});
