import { emptyBook } from '../../local/book/model';
import { openDesk } from '../../local/desk';
import { temporaryFolders } from '../local/support/temporary-folder';
const newFolder = temporaryFolders();
it('measures', async () => {
  const book = emptyBook('x');
  const desk = await openDesk({ workbook: book, out: newFolder(), now: new Date('2023-11-20T02:00:00Z') });
  for (let i = 0; i < 2; i += 1) {
    const run = await desk.run('setUpWorkbook');
    console.log(run.ok, run.error, run.stack, run.milliseconds, Object.values(run.calls).reduce((a, b) => a + b, 0), run.calls, run.report);
  }
});
