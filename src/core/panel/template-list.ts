/** A template as the page lists it. */
export interface TemplateRow {
  readonly name: string;
  /** Where people open it; '' while it is not in the folder. */
  readonly link: string;
}

export interface TemplateList {
  readonly rows: readonly TemplateRow[];
  /** True before 建立或补全工作簿 has made the folder. */
  readonly isFolderMissing: boolean;
}

/** A file of the template folder. */
interface FoundFile {
  readonly id: string;
  readonly link: string;
}

/**
 * Every template in the order given.
 *
 * @param templates by code and name, as people know them
 * @param files what is in the template folder; undefined if there is none
 * @param ids the templates' files by code
 */
export function templateList(
  templates: readonly { readonly code: string; readonly name: string }[],
  files: readonly FoundFile[] | undefined,
  ids: ReadonlyMap<string, string>,
): TemplateList {
  const links = new Map((files ?? []).map(({ id, link }) => [id, link]));
  return {
    isFolderMissing: files === undefined,
    rows: templates.map(({ code, name }) => ({
      name,
      link: links.get(ids.get(code) ?? '') ?? '',
    })),
  };
}
