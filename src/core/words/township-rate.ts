import { MEASURE_WORDS, STATUS_WORDS } from './progress';

/** What the cell formula TOWNSHIP_RATE shows when it has no rate to show. */
export function townshipNameMissing(): string {
  return '请填写乡（镇）、工作组的名称或“全县”';
}

export function nameUnknown(name: string): string {
  return `没有“${name}”，请核对「乡镇」表和「工作组」表`;
}

export function nameAmbiguous(name: string): string {
  return `“${name}”对得上不止一个乡（镇），请写全称`;
}

export function measureUnknown(word: string): string {
  const { enrolment, collection } = MEASURE_WORDS;
  return `没有“${word}”这一项，请填“${enrolment.short}”或“${collection.short}”`;
}

export function rateWithoutTarget(): string {
  return STATUS_WORDS.noTarget;
}
