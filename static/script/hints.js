// A hint that has just come is read out by itself, without those before it. The first one opens
// after a moment of thought or a first attempt, the next after it was read or something was edited.
"use strict";

const THOUGHT = 8000;
const READING = 6000;

function hold(button, time) {
  button.setAttribute("aria-disabled", "true");
  setTimeout(() => free(button), time);
}

function free(button) {
  button.removeAttribute("aria-disabled");
  waiting(button, false);
}

function waiting(button, isShown) {
  const words = button.parentElement?.querySelector("[data-wait]");
  if (words) {
    words.hidden = !isShown;
  }
}

for (const hints of document.querySelectorAll("[data-hints]")) {
  const form = hints.closest(".part").querySelector("form[data-part]");
  const button = () => form.querySelector("[data-hint]");
  if (button() && !form.querySelector(".verdict") && !hints.querySelector(".hint")) {
    hold(button(), THOUGHT);
  }
  form.addEventListener("input", () => button() && free(button()));
  hints.addEventListener("htmx:afterSettle", () => {
    const newest = hints.querySelector(".newest");
    if (newest) {
      announce(spoken(newest));
    }
    if (button()) {
      hold(button(), READING);
    }
  });
}

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-hint][aria-disabled]");
  if (button) {
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting(button, true);
    announce(button.parentElement.querySelector("[data-wait]").textContent);
  }
}, true);
