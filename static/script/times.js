// Times in the reader's own time zone.
"use strict";

for (const time of document.querySelectorAll("[data-time]")) {
  const at = new Date(time.dateTime);
  time.textContent = at.toLocaleString(document.documentElement.lang, { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
}
