/** Each round trip fails as Google's services fail; the report must be plain and the next click must finish. */
import { differences } from './end-state.mjs';
import { amissIn, nameOf } from './kill-campaign.mjs';
import { wordsAmiss } from './plain-words.mjs';
import { errorsOf, familyOf } from './service-errors.mjs';
import { disturbed, labelOf, undisturbed } from './trial.mjs';

export async function failEverywhere(world, scenario, sample, tell) {
  const { calls, wanted, wantedAgain } = await undisturbed(world, scenario);
  const faults = calls.flatMap(({ service, method }, index) =>
    errorsOf(service, method).map((error) => ({ error, service, place: index + 1 })),
  );
  for (const { error, service, place } of sample(faults)) {
    const { first, second, found } = await disturbed(
      world,
      scenario,
      failing(world, error, service, place),
    );
    tell({
      campaign: 'service error',
      action: labelOf(scenario),
      fault: `${error.name} at ${nameOf(calls, place)}`,
      amiss: amissOf(first) ?? amissIn(second, differing({ wanted, wantedAgain }, first, found)),
    });
  }
}

/**
 * Where a second click does something of its own and the first did its work all the same, as when only its line in
 * 操作日志 failed, what two clicks leave is right; what the first could not put into its document it has said.
 */
function differing({ wanted, wantedAgain }, first, found) {
  if (wantedAgain === undefined || !first?.ok) return differences(wanted, found);
  const isWithoutChart = first.report.details.some((line) => /没有放图/.test(line));
  return differences(wantedAgain, found).filter(
    (one) => !(isWithoutChart && /^file .*通报\.docx: /.test(one)),
  );
}

function failing({ library }, { message, lasting = false }, service, place) {
  return (count, called) => {
    const isHit = lasting
      ? count >= place && familyOf(called) === familyOf(service)
      : count === place;
    if (isHit) throw new library.ScriptException(message);
  };
}

function amissOf(first) {
  const words = wordsAmiss(first);
  return words === undefined ? undefined : `first report: ${words}`;
}
