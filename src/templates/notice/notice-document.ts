import type { Block } from '../wordml/paragraph';
import { documentParts } from '../wordml/document';
import { packageOf } from '../wordml/package';
import { formSection } from './forms';
import { letter } from './letter';
import { serviceReceipt } from './receipt';
import { stub } from './stub';

/** A notice as a template. */
export interface NoticeTemplate {
  /** As printed; a line break breaks the line. */
  readonly title: string;
  /** On 送达回证 and 存根, where it differs from the title. */
  readonly shortTitle?: string | undefined;
  /** 金额 on 存根, where it is not always a sum. */
  readonly stubAmount?: string | undefined;
  /** Between title and signature. */
  readonly body: readonly Block[];
  /** Behind the signature, each beginning with a page of its own. */
  readonly annexes?: readonly Block[] | undefined;
  /** Forms behind 送达回证 and 存根, each beginning with a page of its own. */
  readonly forms?: readonly (readonly Block[])[] | undefined;
}

/** The .docx file of a template: the notice, its 送达回证 and its 存根. */
export function noticeDocument(template: NoticeTemplate): Uint8Array {
  const { title, body, annexes = [], forms = [] } = template;
  const name = template.shortTitle ?? title.replace(/\n/g, '');
  const first = letter(title, body);
  return packageOf(
    documentParts({
      title: name,
      sections: [
        { ...first, blocks: [...first.blocks, ...annexes] },
        formSection([serviceReceipt(name), stub(name, template.stubAmount), ...forms]),
      ],
    }),
  );
}
