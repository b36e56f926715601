import type { TemplateProblemCode } from './types';

/** Why a file is no template at all. Caught inside this folder; people read the sentence of its code. */
export class TemplateTrouble extends Error {
  override readonly name = 'TemplateTrouble';

  constructor(readonly code: TemplateProblemCode) {
    super(code);
  }
}
