/** The number at a place within the array: the compiler cannot know that it is there. Beyond the end it is NaN. */
export function numberAt(numbers: Int32Array | Float64Array, index: number): number {
  return Number(numbers[index]);
}
