// Keeps what is typed, a moment after each change and when the page is left: a reload, a restart or
// another day finds it again.
"use strict";

for (const form of document.querySelectorAll("form[data-part]")) {
  let kept = givenText(form);
  let leaving = false;

  const keep = () => {
    const text = typedText(form);
    if (text === kept) {
      return;
    }
    kept = text;
    fetch(`${form.dataset.part}/drafts`, { method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: true })
      .then((answer) => {
        renew(answer.headers.get("X-Form-Token"));
        kept = answer.ok ? kept : null;
      })
      .catch(() => { kept = null; });
  };

  const keepSoon = later(400, () => leaving || keep());
  keepSoon();
  form.addEventListener("input", keepSoon);
  form.addEventListener("change", keepSoon);
  // The answer itself is kept when it is sent; a draft behind it would come second.
  form.addEventListener("submit", () => { kept = typedText(form); });
  addEventListener("pagehide", () => { leaving = true; keep(); });
  addEventListener("pageshow", () => { leaving = false; });
}
