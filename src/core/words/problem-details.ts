/** What is put into a problem's sentence beside the content of the cell. */

/** From one day (or number) to another. */
export function range(first: string, last: string): string {
  return `${first} 至 ${last}`;
}

/** The two months that the number 2023.1 may mean. */
export function januaryOrOctober(year: string): string {
  return `${year}年1月还是${year}年10月`;
}

/** A name with the row it stands in. */
export function nameInRow(name: string, rowNumber: number): string {
  return `${name}（第${rowNumber}行）`;
}

/** Which team the 乡镇 sheet gives a township to. */
export function teamOnTownshipSheet(team: string): string {
  return `「乡镇」表填的是${team}`;
}

/** Columns by their letters. */
export function columnsNamed(letters: readonly string[]): string {
  return letters.map((letter) => `${letter}列`).join('、');
}

/** An amount of money with its unit. */
export function amountInYuan(amount: string): string {
  return `${amount}元`;
}
