import type { Block } from '../wordml/paragraph';
import { body } from './tags';

/** Review within 60 days, litigation within six months (domain A1 no. 21). */
export function remedies(what: string): Block {
  return body(
    `如不服${what}，可以依照{复议依据}的规定，自收到之日起六十日内向{复议机关}申请行政复议；也可以依照{诉讼依据}的规定，` +
      '自收到之日起六个月内向{诉讼法院}提起行政诉讼。',
  );
}
