import { bulletinDocx } from '../../../../src/core/bulletin/layout/bulletin-docx';
import { checkFormat } from '../../../../src/core/format-check/check-format';
import { bulletinTemplate } from '../../../../src/templates/bulletin';
import { contentOf } from '../county';
import * as situations from '../situations';

describe('the bulletin that the composer writes', () => {
  const template = bulletinTemplate();

  it.each(Object.entries(situations))('keeps the standard in the county of %s', (_, county) => {
    expect(checkFormat(bulletinDocx(contentOf(county), template, undefined))).toEqual([]);
  });
});
