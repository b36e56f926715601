/** What `npm run faults` and its short part in the tests are made of. */
export { createWorld } from './world.mjs';
export { SCENARIOS } from './scenarios.mjs';
export { CROWDS } from './crowds.mjs';
export { copiesAgainstDeaths, killEverywhere } from './kill-campaign.mjs';
export { failEverywhere } from './error-campaign.mjs';
export { interleave } from './crowd-campaign.mjs';
export { editBetween } from './edit-campaign.mjs';
export { differences, endState } from './end-state.mjs';
