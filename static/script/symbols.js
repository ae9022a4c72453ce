// Buttons for what a keyboard, above all a phone's, has no key for: they insert at the caret.
"use strict";

for (const bar of document.querySelectorAll("[data-symbols]")) {
  const form = partForm(bar);
  let field = form.querySelector("[data-mathematics]");
  bar.hidden = false;

  form.addEventListener("focusin", (event) => {
    if (event.target.matches("[data-mathematics]")) {
      field = event.target;
    }
  });
  // The field keeps the focus, and a phone its keyboard.
  bar.addEventListener("mousedown", (event) => event.preventDefault());
  bar.addEventListener("click", (event) => {
    const text = event.target.dataset.insert;
    if (text) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    }
  });
}
