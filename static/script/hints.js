// A hint that has just come is read out by itself, without those before it.
"use strict";

for (const hints of document.querySelectorAll("[data-hints]")) {
  hints.addEventListener("htmx:afterSettle", () => {
    const newest = hints.querySelector(".newest");
    if (newest) {
      announce(spoken(newest));
    }
  });
}
