/**
 * Makes a picture of a screen or a page small: at most 256 colours, the frequent ones kept as they are and each other one
 * replaced by its nearest. Text and flat surfaces lose nothing that can be seen and two thirds of their bytes.
 */
import { deflateSync, inflateSync, crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const CHANNELS_BY_COLOUR_TYPE = { 2: 3, 6: 4 };
/** Colours are counted in steps of eight, so that shades of one edge do not crowd out the rest. */
const STEP_BITS = 3;

/**
 * @param bytes a PNG of 8 bits a channel, true colour, not interlaced, as Chromium and poppler write them
 * @returns the same picture as a PNG with a palette
 */
export function smallPng(bytes) {
  const { width, height, pixels } = decode(bytes);
  const palette = frequentColours(pixels);
  const nearest = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      rows[row * (width + 1) + 1 + column] = nearest(pixels[row * width + column]);
    }
  }
  return encode(width, height, palette, rows);
}

/** Pixels as 0xRRGGBB; transparency is not looked at. */
function decode(bytes) {
  const parts = [...chunks(bytes)];
  const header = parts.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS_BY_COLOUR_TYPE[header[9]];
  if (header[8] !== 8 || channels === undefined || header[12] !== 0) {
    throw new Error(`not a plain true-colour PNG: ${header.toString('hex')}`);
  }
  const data = parts.filter(({ type }) => type === 'IDAT').map((part) => part.data);
  const raw = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  const pixels = Array.from(
    { length: width * height },
    (_, index) =>
      (raw[index * channels] << 16) | (raw[index * channels + 1] << 8) | raw[index * channels + 2],
  );
  return { width, height, pixels };
}

function* chunks(bytes) {
  for (let at = SIGNATURE.length; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    yield {
      type: bytes.toString('latin1', at + 4, at + 8),
      data: bytes.subarray(at + 8, at + 8 + length),
    };
    at += length + 12;
  }
}

/** Undoes the filter that each line of a PNG names in its first byte. */
function unfilter(lines, lineBytes, channels) {
  const height = lines.length / (lineBytes + 1);
  const raw = Buffer.alloc(lineBytes * height);
  for (let row = 0; row < height; row += 1) {
    const filter = lines[row * (lineBytes + 1)];
    for (let at = 0; at < lineBytes; at += 1) {
      const left = at < channels ? 0 : raw[row * lineBytes + at - channels];
      const up = row === 0 ? 0 : raw[(row - 1) * lineBytes + at];
      const corner = row === 0 || at < channels ? 0 : raw[(row - 1) * lineBytes + at - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      raw[row * lineBytes + at] = lines[row * (lineBytes + 1) + 1 + at] + guess;
    }
  }
  return raw;
}

function paeth(left, up, corner) {
  const [byLeft, byUp] = [Math.abs(up - corner), Math.abs(left - corner)];
  const byCorner = Math.abs(left + up - 2 * corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/** The most frequent colour of each of the most frequent groups of like colours. */
function frequentColours(pixels) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const groups = new Map();
  for (const [colour, count] of counts) {
    const [best = colour, total = 0] = groups.get(groupOf(colour)) ?? [];
    const isBetter = count > (counts.get(best) ?? 0);
    groups.set(groupOf(colour), [isBetter ? colour : best, total + count]);
  }
  return [...groups.values()]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
}

function groupOf(colour) {
  const mask = (0xff >> STEP_BITS) << STEP_BITS;
  return colour & ((mask << 16) | (mask << 8) | mask);
}

/** The index of the palette's colour nearest to a colour; each colour is looked for once. */
function nearestIn(palette) {
  const known = new Map();
  return (colour) => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    const distances = palette.map((one) => distance(one, colour));
    const index = distances.indexOf(Math.min(...distances));
    known.set(colour, index);
    return index;
  };
}

function distance(one, other) {
  return [16, 8, 0].reduce(
    (sum, shift) => sum + (((one >> shift) & 0xff) - ((other >> shift) & 0xff)) ** 2,
    0,
  );
}

function encode(width, height, palette, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 0xff, one & 0xff]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
