// Results as a person reads them: columns in plain text, and one line per floor.

/** Prints rows of texts under headings; the first column is flush left, all others flush right. */
export function printTable(title, headings, rows) {
  const table = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  ").trimEnd();
  console.log(`\n${title}\n`);
  console.log(line(headings));
  console.log(widths.map((width) => "-".repeat(width)).join("  "));
  for (const row of rows) console.log(line(row));
}

/** `{ name, value, limit, unit }`: the value may be as large as the limit, and no larger. */
export function printFloors(floors) {
  console.log("\nFloors\n");
  for (const { name, value, limit, unit } of floors) {
    console.log(`${value <= limit ? "ok    " : "MISSED"} ${name}: ${value.toFixed(2)}${unit} (at most ${limit}${unit})`);
  }
}
