// A matrix or vector pasted into any cell fills the grid: rows of a spreadsheet, "2 2; 2 6",
// [[2,2],[2,6]], or TeX. What does not fit the grid is pasted as it is, for the server to read.
"use strict";

document.addEventListener("paste", (event) => {
  const grid = event.target.closest?.("[data-grid]");
  const text = event.clipboardData?.getData("text");
  if (!grid || !text) {
    return;
  }
  const rows = [...grid.querySelectorAll("[data-cells]")].map((row) => [...row.querySelectorAll(".cell")]);
  const table = fitted(tableOf(text), rows.length, rows[0].length);
  if (table) {
    event.preventDefault();
    rows.forEach((cells, row) => cells.forEach((cell, column) => { cell.value = table[row][column]; }));
    event.target.dispatchEvent(new Event("input", { bubbles: true }));
  }
});

function tableOf(text) {
  const bare = text.trim()
    .replace(/^\$+|\$+$/g, "")
    .replace(/\\begin\{\w+\}|\\end\{\w+\}|\\left|\\right/g, "")
    .trim();
  if (/\\\\|&/.test(bare)) {
    return bare.replace(/^\[|\]$/g, "").split(/\\\\(?:\[[^\]]*\])?/).filter((row) => row.trim()).map((row) => row.split("&").map(trimmed));
  }
  const nested = /^[[({]\s*[[({].*[\])}]\s*[\])}]$/s.test(bare);
  const inner = /^[[({].*[\])}]$/s.test(bare) ? bare.slice(1, -1) : bare;
  const rows = nested ? inner.split(/[\])}]\s*[,;]?\s*[[({]/).map((row) => row.replace(/^\s*[[({]|[\])}]\s*$/g, "")) : inner.split(/[;\n]/);
  return rows.filter((row) => row.trim()).map(entriesOf);
}

function entriesOf(row) {
  for (const separator of ["\t", ","]) {
    if (row.includes(separator)) {
      return row.split(separator).map(trimmed);
    }
  }
  return row.trim().split(/\s+/);
}

function trimmed(entry) {
  return entry.trim();
}

// A column pasted into a row is the same vector.
function fitted(table, rows, columns) {
  const fits = (candidate) => candidate.length === rows && candidate.every((row) => row.length === columns);
  const flat = [table.flat()];
  return rows * columns > 1 && [table, rows === 1 ? flat : table].find(fits);
}
