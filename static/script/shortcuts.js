// Keys for what is done most, and the list of them. They can be switched off (WCAG 2.1.4); the
// choice is kept in this browser.
"use strict";

const dialog = document.getElementById("shortcuts");
const opener = document.querySelector("[data-shortcuts]");
const choice = dialog.querySelector("[data-shortcuts-on]");

opener.hidden = false;
opener.addEventListener("click", () => dialog.showModal());
choice.checked = localStorage.getItem("shortcuts") !== "off";
choice.addEventListener("change", () => localStorage.setItem("shortcuts", choice.checked ? "on" : "off"));

// The part that is being worked on, else the first that still offers this.
function inHand(selector) {
  const part = document.activeElement?.closest(".part");
  return part?.querySelector(selector) ?? document.querySelector(selector);
}

document.addEventListener("keydown", (event) => {
  if (!choice.checked || event.isComposing || dialog.open) {
    return;
  }
  const typing = event.target.matches?.("input[type=text], textarea");
  if (event.key === "?" && !typing && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    dialog.showModal();
  } else if (event.altKey && event.code === "KeyH") {
    event.preventDefault();
    inHand("[data-hint]")?.click();
  } else if (event.altKey && event.code === "KeyN") {
    event.preventDefault();
    document.querySelector("[data-next]")?.click();
  }
});
