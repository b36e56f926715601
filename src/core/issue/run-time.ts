/** Of Google's six minutes. */
export const LONGEST_RUN_MILLISECONDS = 4.5 * 60_000;

/** What a run still does when its last volume is made: 送达清单, links, states, the log. About 6 s by the model of docs/performance.md. */
export const ENDING_MILLISECONDS = 15_000;

/**
 * Whether a run may begin another volume: only if it would be over within 4.5 minutes should that volume take as long as the
 * longest one so far. A run whose first volume is slow stops in time, however slow the machine.
 *
 * @example mayBeginVolume(240_000, 15_000) // => true: 240 + 15 + 15 s are 4.5 minutes
 */
export function mayBeginVolume(
  elapsedMilliseconds: number,
  longestVolumeMilliseconds: number,
): boolean {
  const end = elapsedMilliseconds + longestVolumeMilliseconds + ENDING_MILLISECONDS;
  return end <= LONGEST_RUN_MILLISECONDS;
}
