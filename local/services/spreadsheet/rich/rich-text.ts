import { ScriptException } from '../../script-error';
import type { Desk } from '../desk';
import { faceKind, makeFace } from '../face/face';
import { handleOf } from '../face/registry';
import { RICH_TEXT_VALUE_BUILDER_MEMBERS, RICH_TEXT_VALUE_MEMBERS } from '../members/text';
import { completeRuns, pieceOf, withChangedRuns, type RichText } from './runs';
import { textStyleFace, type TextStyleHandle } from './text-style';

type Value = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

export interface RichTextHandle {
  readonly desk: Desk;
  readonly rich: RichText;
  /** Where this piece starts in the whole text. */
  readonly startIndex: number;
}

class RichTextTopic implements Value {
  constructor(private readonly at: RichTextHandle) {}

  copy(): Builder {
    return newRichTextBuilder(this.at.desk, this.at.rich);
  }

  getText(): string {
    return this.at.rich.text;
  }

  getStartIndex(): number {
    return this.at.startIndex;
  }

  getEndIndex(): number {
    return this.at.startIndex + this.at.rich.text.length;
  }

  getRuns(): Value[] {
    const { desk, rich } = this.at;
    return completeRuns(rich).map(({ start, end }) =>
      richTextFace(desk, pieceOf(rich, start, end), start),
    );
  }

  /** null unless the whole piece has one link. */
  getLinkUrl(start = 0, end = this.at.rich.text.length): string | null {
    const links = new Set(completeRuns(pieceOf(this.at.rich, start, end)).map((run) => run.link));
    const [link = null] = links;
    return links.size === 1 ? link : null;
  }

  getTextStyle(start = 0, end = this.at.rich.text.length): TextStyle {
    const [first] = completeRuns(pieceOf(this.at.rich, start, end));
    return textStyleFace(this.at.desk, first?.style ?? {});
  }
}

const KIND = faceKind<RichTextHandle, Value>({
  name: 'RichTextValue',
  members: RICH_TEXT_VALUE_MEMBERS,
  topics: [RichTextTopic],
  free: 'all',
});

/** A rich text as scripts hold it. */
export function richTextFace(desk: Desk, rich: RichText, startIndex = 0): Value {
  return makeFace(KIND, { desk, rich, startIndex }, desk.gate);
}

interface BuilderHandle {
  readonly desk: Desk;
  rich: RichText;
}

class RichTextBuilderTopic implements Builder {
  constructor(
    private readonly at: BuilderHandle,
    private readonly face: Builder,
  ) {}

  build(): Value {
    return richTextFace(this.at.desk, this.at.rich);
  }

  setText(text: string): Builder {
    this.at.rich = { text, runs: [] };
    return this.face;
  }

  setLinkUrl(...args: unknown[]): Builder {
    const [link, start, end] = this.pieceArguments(args);
    this.at.rich = withChangedRuns(this.at.rich, start, end, (run) => ({
      ...run,
      link: typeof link === 'string' ? link : null,
    }));
    return this.face;
  }

  setTextStyle(...args: unknown[]): Builder {
    const [face, start, end] = this.pieceArguments(args);
    const style = face === null ? {} : handleOf<TextStyleHandle>(face, 'TextStyle').style;
    this.at.rich = withChangedRuns(this.at.rich, start, end, (run) => ({
      ...run,
      style: face === null ? {} : { ...run.style, ...style },
    }));
    return this.face;
  }

  /** What to set and where: from the two ways to call, with and without offsets. */
  private pieceArguments(args: readonly unknown[]): readonly [unknown, number, number] {
    const { length } = this.at.rich.text;
    if (args.length === 1) return [args[0], 0, length];
    const [start, end] = [Number(args[0]), Number(args[1])];
    if (start < 0 || end <= start || end > length) {
      throw new ScriptException('Illegal argument: the text offsets are out of bounds.');
    }
    return [args[2], start, end];
  }
}

const BUILDER_KIND = faceKind<BuilderHandle, Builder>({
  name: 'RichTextValueBuilder',
  members: RICH_TEXT_VALUE_BUILDER_MEMBERS,
  topics: [RichTextBuilderTopic],
  free: 'all',
});

/** A builder without text, or with that of a value. */
export function newRichTextBuilder(desk: Desk, rich: RichText = { text: '', runs: [] }): Builder {
  return makeFace(BUILDER_KIND, { desk, rich }, desk.gate);
}
