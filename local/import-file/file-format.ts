/** What a file handed over for import is, by its first bytes: names lie. */
export type FileFormat = 'empty' | 'xlsx' | 'oldXls' | 'pdf' | 'text';

const SIGNATURES: readonly { readonly format: FileFormat; readonly bytes: readonly number[] }[] = [
  { format: 'xlsx', bytes: [0x50, 0x4b] },
  { format: 'oldXls', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
];

/** The format that a file’s first bytes tell. */
export function fileFormat(file: Uint8Array): FileFormat {
  if (file.length === 0) return 'empty';
  const found = SIGNATURES.find(({ bytes }) => bytes.every((byte, at) => file[at] === byte));
  return found?.format ?? 'text';
}

/** Exports are often a web page under the name of a workbook. */
export function isWebPage(text: string): boolean {
  return /^\s*<(?:!doctype|html|\?xml|table|meta)/i.test(text.slice(0, 500));
}
