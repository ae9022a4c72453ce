// While typing: the line under the field shows how the server's own reader understands it.
"use strict";

for (const line of document.querySelectorAll("[data-reading]")) {
  const form = partForm(line);
  let running = null;

  const update = later(150, async () => {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.part}/reading?${answerFields(form)}`, { signal: running.signal });
      line.innerHTML = answer.ok ? await answer.text() : "";
      typeset(line);
      // What a verdict on this very text marks stays, however late the reading comes.
      if (!form.querySelector(".verdict-unreadable:not(.is-stale)")) {
        readable(form);
      }
      const place = line.querySelector("[data-row]")?.dataset;
      if (place) {
        form.querySelectorAll(`.cell[data-row="${place.row}"][data-column="${place.column}"]`).forEach(unread);
      }
    } catch (fault) {
      // Without a connection the line says nothing; the answer itself can still be typed.
      if (fault.name !== "AbortError") {
        line.replaceChildren();
      }
    }
  });

  form.addEventListener("input", update);
  // Read out once the field is left, not at every key.
  form.addEventListener("change", () => setTimeout(() => announce(spoken(line)), 400));
}
