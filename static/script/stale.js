// Feedback belongs to the answer it was given to: says so as soon as the field holds another. Also
// shows in the cells themselves which entries were right.
"use strict";

for (const form of document.querySelectorAll("form[data-part]")) {
  const region = form.querySelector(".verdict-region");
  let judged = region.querySelector(".verdict:not(.is-stale)") ? typedText(form) : null;
  let sent = judged;

  form.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.elt === form) {
      sent = typedText(form);
    }
  });
  region.addEventListener("htmx:afterSwap", () => {
    judged = sent;
    compare();
    mark(form);
  });

  const compare = () => {
    const stale = typedText(form) !== judged;
    region.querySelector(".verdict")?.classList.toggle("is-stale", stale);
    if (stale) {
      form.querySelectorAll(".cell-right, .cell-wrong").forEach(clear);
    }
  };
  form.addEventListener("input", compare);
}

function clear(cell) {
  cell.classList.remove("cell-right", "cell-wrong");
  if (!cell.classList.contains("cell-unread")) {
    cell.removeAttribute("aria-invalid");
  }
}

// Rows left empty are no part of the answer that was judged.
function filledRows(form) {
  return [...form.querySelectorAll("[data-cells]")]
    .map((row) => [...row.querySelectorAll(".cell")])
    .filter((cells) => cells.some((cell) => cell.value.trim()));
}

function mark(form) {
  form.querySelectorAll(".cell").forEach(clear);
  const rows = filledRows(form);
  for (const item of form.querySelectorAll(".components [data-row]")) {
    const cells = (rows[item.dataset.row - 1] ?? []).filter((cell) => cell.dataset.component === item.dataset.column);
    const right = item.classList.contains("right");
    for (const cell of cells) {
      cell.classList.add(right ? "cell-right" : "cell-wrong");
      if (!right) {
        cell.setAttribute("aria-invalid", "true");
      }
    }
  }
  if (form.querySelector(".verdict-unreadable")) {
    rows.flat().filter((cell) => !cell.value.trim()).forEach(unread);
  }
}

// A cell that cannot be read, or was left empty in an answer that was sent.
function unread(cell) {
  cell.classList.add("cell-unread");
  cell.setAttribute("aria-invalid", "true");
}

function readable(form) {
  for (const cell of form.querySelectorAll(".cell-unread")) {
    cell.classList.remove("cell-unread");
    cell.removeAttribute("aria-invalid");
  }
}
