// Typesets the formulae of a piece of the page in their places. What cannot be typeset stays as text.
"use strict";

function typeset(root) {
  for (const span of root.querySelectorAll(".tex[data-tex]")) {
    if (span.dataset.done !== undefined) {
      continue;
    }
    span.dataset.done = "";
    const text = span.textContent;
    try {
      katex.render(span.dataset.tex, span, {
        displayMode: span.dataset.display !== undefined,
        output: "htmlAndMathml",
        throwOnError: true,
        strict: "ignore",
        trust: false,
        maxExpand: 200,
        macros: rowsApart(span.dataset.tex),
      });
    } catch (fault) {
      span.textContent = text;
    }
  }
  reachable(root);
}

// Rows of a matrix with fractions in them would touch.
function rowsApart(tex) {
  return /(?:matrix|array)\}.*\\[dt]?frac/s.test(tex) ? { "\\arraystretch": "1.7" } : {};
}

// A formula wider than the page can be scrolled: by the keyboard too.
function reachable(root) {
  for (const box of root.querySelectorAll(".display, .reading-formula")) {
    if (box.scrollWidth > box.clientWidth + 1) {
      box.tabIndex = 0;
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", box.querySelector("annotation")?.textContent ?? "");
    } else {
      box.removeAttribute("tabindex");
      box.removeAttribute("role");
      box.removeAttribute("aria-label");
    }
  }
}

typeset(document);
document.addEventListener("htmx:afterSettle", (event) => typeset(event.detail.elt.isConnected ? event.detail.elt : document));
document.addEventListener("htmx:oobAfterSwap", (event) => typeset(event.detail.target));
addEventListener("resize", () => reachable(document));
