const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Height to width of a PNG picture; undefined if the bytes are none. */
export function pngProportion(bytes: Uint8Array): number | undefined {
  const isPng = PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
  const width = bigEndian(bytes, 16);
  const height = bigEndian(bytes, 20);
  return isPng && width > 0 && height > 0 ? height / width : undefined;
}

function bigEndian(bytes: Uint8Array, from: number): number {
  return [0, 1, 2, 3].reduce((sum, offset) => sum * 256 + (bytes[from + offset] ?? 0), 0);
}

/**
 * Body XML in which the chart's pictures keep the width the template gives them and take the height of the real chart: a
 * sheet's chart may be of any proportion.
 */
export function proportioned(body: string, pictureName: string, proportion: number): string {
  return body.replace(/<w:drawing>[^]*?<\/w:drawing>/g, (drawing) =>
    drawing.includes(` name="${pictureName}"`)
      ? drawing.replace(
          /(<(?:wp:extent|a:ext) cx=")(\d+)(" cy=")\d+"/g,
          (_, before: string, width: string, between: string) =>
            `${before}${width}${between}${Math.round(Number(width) * proportion)}"`,
        )
      : drawing,
  );
}
