// Light and dark at once, without a new page: what is typed stays where it is.
"use strict";

document.querySelector("[data-themes]").addEventListener("submit", (event) => {
  const form = event.currentTarget;
  const theme = event.submitter?.value;
  if (!theme) {
    return;
  }
  event.preventDefault();
  document.documentElement.className = `theme-${theme}`;
  for (const button of form.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button === event.submitter));
  }
  const fields = new URLSearchParams(new FormData(form));
  fields.set("theme", theme);
  fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
});
