// Times in the reader's own time zone.
"use strict";

for (const time of document.querySelectorAll("[data-time]")) {
  const at = new Date(time.dateTime);
  const day = { day: "numeric", month: "long" };
  const form = time.dataset.time === "day" ? day : { ...day, hour: "2-digit", minute: "2-digit" };
  time.textContent = at.toLocaleString(document.documentElement.lang, form);
}
