// A link that is shown once is copied with one press.
"use strict";

for (const button of document.querySelectorAll("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(field.value).then(() => announce(button.dataset.copied), () => field.select());
  });
}
