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
  cell.removeAttribute("aria-invalid");
}

function mark(form) {
  form.querySelectorAll(".cell").forEach(clear);
  for (const item of form.querySelectorAll(".components [data-row]")) {
    const cell = form.querySelector(`.cell[data-row="${item.dataset.row}"][data-column="${item.dataset.column}"]`);
    const right = item.classList.contains("right");
    cell?.classList.add(right ? "cell-right" : "cell-wrong");
    if (!right) {
      cell?.setAttribute("aria-invalid", "true");
    }
  }
}
