// Rows that can be added and removed, so that their number is not told: eigenvalues with their
// vectors, points with their classes. Also the tick that says there is none.
"use strict";

for (const field of document.querySelectorAll("[data-rows]")) {
  const rows = field.querySelector("[data-growing]");
  const template = field.querySelector("template");
  const add = field.querySelector("[data-add]");
  const none = field.querySelector("[data-none]");
  add.type = "button";

  // Names and labels follow from the place of the row.
  const number = () => {
    const pattern = [...template.content.firstElementChild.querySelectorAll(".cell, [data-remove]")];
    [...rows.children].forEach((row, index) => {
      row.setAttribute("aria-label", numbered(template.content.firstElementChild.getAttribute("aria-label"), index));
      [...row.querySelectorAll(".cell, [data-remove]")].forEach((part, at) => {
        part.setAttribute("aria-label", numbered(pattern[at].getAttribute("aria-label"), index));
        if (part.name) {
          part.name = numbered(pattern[at].getAttribute("name"), index);
          part.dataset.row = String(index + 1);
        }
      });
      row.querySelector("[data-remove]").hidden = rows.children.length === 1;
    });
  };

  const changed = () => field.dispatchEvent(new Event("input", { bubbles: true }));

  add.addEventListener("click", () => {
    const row = template.content.firstElementChild.cloneNode(true);
    rows.append(row);
    number();
    typeset(row);
    row.querySelector(".cell").focus();
    changed();
  });

  rows.addEventListener("click", (event) => {
    const row = event.target.closest("[data-remove]")?.closest("[data-cells]");
    if (row) {
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      number();
      next.querySelector(".cell").focus();
      changed();
    }
  });

  const silence = () => {
    rows.classList.toggle("is-none", none.checked);
    rows.querySelectorAll(".cell").forEach((cell) => { cell.disabled = none.checked; });
    add.disabled = none.checked;
  };
  none?.addEventListener("change", silence);
  if (none?.checked) {
    silence();
  }
  typesetTemplate(template);
  number();
}

function numbered(text, index) {
  return text.replace("#", String(index + 1));
}

// So that a new row does not move when it comes.
function typesetTemplate(template) {
  typeset(template.content);
}

// "None of these" and the others exclude each other.
document.addEventListener("change", (event) => {
  const tick = event.target.closest?.(".choices input[type=checkbox]");
  if (tick?.checked) {
    for (const other of tick.closest(".choices").querySelectorAll("input[type=checkbox]")) {
      if (other !== tick && (tick.dataset.none !== undefined || other.dataset.none !== undefined)) {
        other.checked = false;
      }
    }
  }
});
