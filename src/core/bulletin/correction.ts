import { SetupError } from '../text/setup-error';
import {
  CORRECTED_OVERALL_HEADING,
  correctionOpening,
  correctionTitle,
  nothingToCorrect,
  otherDayCorrected,
} from '../words/bulletin';
import { REST_UNCHANGED } from '../words/bulletin-correction';
import { changeSentences } from './changes';
import { assemble, composeContent, composeSections } from './compose-content';
import type { BulletinContent } from './content-type';
import { draft } from './draft';
import type { BulletinRequest } from './bulletin-input';
import type { BulletinFacts } from './facts-type';
import type { BulletinOverride } from './override';

/**
 * A new issue that corrects an issued one: which figures changed from what to what, the general picture as it is now, and
 * all tables anew. The former issue stays as it was issued.
 *
 * @param former the frozen content of the issue to correct; its figures are as of the same day
 * @throws SetupError if the facts are of another day, or nothing has changed
 */
export function correctionContent(
  former: BulletinContent,
  facts: BulletinFacts,
  overrides: readonly BulletinOverride[],
): BulletinContent {
  if (former.asOf !== facts.asOf) {
    throw new SetupError(otherDayCorrected(former.number, former.asOf));
  }
  const changes = changeSentences(former, composeContent(facts, []));
  if (changes.length === 0) throw new SetupError(nothingToCorrect(former.number));
  const sections = composeSections(facts);
  const drafts = {
    ...sections,
    changes: [...changes, REST_UNCHANGED].flatMap((text, index) =>
      draft(`changes.${index + 1}`, () => text),
    ),
    ...{ townships: [], actions: [], publicity: [], enforcement: [], problems: [], nextSteps: [] },
  };
  const { office } = facts.issue;
  return assemble(facts, drafts, overrides, {
    kind: 'correction',
    title: correctionTitle(office, former.number),
    opening: correctionOpening(former.number, titleWithoutOffice(former)),
    headings: { overall: CORRECTED_OVERALL_HEADING },
  });
}

/** What to ask for, so that the new figures are of the same days as those of the issue to correct. */
export function correctionRequest({ asOf, period }: BulletinContent): BulletinRequest {
  return period === undefined ? { kind: 'summary', asOf } : { kind: 'briefing', period };
}

function titleWithoutOffice({ title, office }: BulletinContent): string {
  return title.replace(office, '');
}
