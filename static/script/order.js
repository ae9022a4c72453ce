// An order as a list whose items move up and down; without scripts each place is a choice of all
// options, and these fields keep the answer here too.
"use strict";

for (const field of document.querySelectorAll("[data-order]")) {
  const places = field.querySelector("[data-places]");
  const list = field.querySelector("[data-order-list]");
  const selects = [...places.querySelectorAll("select")];
  places.hidden = true;
  list.hidden = false;

  const store = () => [...list.children].forEach((item, index) => { selects[index].value = item.dataset.id; });

  const edges = () => {
    for (const button of list.querySelectorAll("[data-move]")) {
      const item = button.closest("li");
      const stops = button.dataset.move === "1" ? !item.nextElementSibling : !item.previousElementSibling;
      button.setAttribute("aria-disabled", String(stops));
    }
  };

  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (!button || button.getAttribute("aria-disabled") === "true") {
      return;
    }
    const item = button.closest("li");
    if (button.dataset.move === "1") {
      item.nextElementSibling.after(item);
    } else {
      item.previousElementSibling.before(item);
    }
    store();
    edges();
    button.focus();
    const words = selects[0].querySelector(`option[value="${CSS.escape(item.dataset.id)}"]`).textContent;
    const place = [...list.children].indexOf(item) + 1;
    announce(list.dataset.moved.replace("{0}", words).replace("{1}", place).replace("{2}", selects.length));
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

  // The order as it stands is an answer too.
  document.addEventListener("submit", (event) => {
    if (event.target.contains(field)) {
      store();
    }
  }, true);
  edges();
}
