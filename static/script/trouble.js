// When sending fails: says so beside the field, where the answer still stands, and takes the fresh
// token that the server offers, so that the next try works.
"use strict";

function renew(token) {
  if (token) {
    document.querySelectorAll("input[name=token]").forEach((input) => { input.value = token; });
  }
}

document.addEventListener("htmx:afterRequest", (event) => renew(event.detail.xhr?.getResponseHeader("X-Form-Token")));

document.addEventListener("htmx:sendError", (event) => {
  const region = partForm(event.detail.elt)?.querySelector(".verdict-region");
  region?.replaceChildren(document.getElementById("unsent").content.cloneNode(true));
});
