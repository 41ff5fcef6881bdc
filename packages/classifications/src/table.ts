/**
 * Reads a data table: a row per line, cells parted by `|`, blank lines skipped. Every row has
 * exactly `width` cells.
 *
 * @throws {Error} on a row of another width: the data are ours, so that is a mistake in the code.
 */
export function parseTable(text: string, width: number): string[][] {
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== width) throw new Error(`expected ${width} cells: ${line}`);
    rows.push(cells);
  }
  return rows;
}

/** The parts of a cell that holds several values, parted by `;`. */
export function parts(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
