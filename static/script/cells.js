// A grid under the keyboard: arrow keys leave a cell when the caret is at its edge, Enter goes to
// the next row and from the last one checks the answer.
"use strict";

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function neighbour(cell, rows, columns) {
  const row = Number(cell.dataset.row) + rows;
  const column = Number(cell.dataset.column) + columns;
  return cell.closest("[data-grid]").querySelector(`[data-row="${row}"][data-column="${column}"]`);
}

function atEdge(cell, key) {
  const all = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
  switch (key) {
    case "ArrowLeft":
      return all || cell.selectionEnd === 0;
    case "ArrowRight":
      return all || cell.selectionStart === cell.value.length;
    default:
      return true;
  }
}

function go(event, cell) {
  event.preventDefault();
  cell.focus();
  cell.select?.();
}

document.addEventListener("keydown", (event) => {
  const cell = event.target.closest?.("[data-grid] input.cell");
  if (!cell || event.isComposing || event.altKey || event.shiftKey) {
    return;
  }
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    partForm(cell).requestSubmit();
  } else if (event.key === "Enter") {
    const below = cell.closest("[data-cells]").nextElementSibling?.querySelector(".cell");
    if (below) {
      go(event, below);
    }
  } else if (STEPS[event.key] && !event.ctrlKey && !event.metaKey && atEdge(cell, event.key)) {
    const next = neighbour(cell, ...STEPS[event.key]);
    if (next) {
      go(event, next);
    }
  }
});
