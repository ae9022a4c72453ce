// What the other scripts need to know of a part's form: what stands in it, and where it is kept.
"use strict";

const partForm = (element) => element.closest("form[data-part]");

const ANSWERS = "[name=answer], [name^=cell-]";
const isTick = (input) => input.type === "radio" || input.type === "checkbox";

function typedText(form) {
  return [...form.querySelectorAll(ANSWERS)]
    .filter((input) => !isTick(input) || input.checked)
    .map((input) => input.value.trim())
    .join("\t");
}

// What the page came with; it may have been typed over before the scripts arrived.
function givenText(form) {
  return [...form.querySelectorAll(ANSWERS)]
    .filter((input) => !isTick(input) || input.defaultChecked)
    .map((input) => (input.options ? given(input) : input.defaultValue).trim())
    .join("\t");
}

function given(select) {
  return [...select.options].find((option) => option.defaultSelected)?.value ?? "";
}

// The fields of the answer alone, without the token: they may stand in an address.
function answerFields(form) {
  const fields = new URLSearchParams(new FormData(form));
  fields.delete("token");
  return fields;
}

function announce(text) {
  document.getElementById("announcement").textContent = text;
}

function later(milliseconds, action) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), milliseconds);
  };
}

// As words: a formula is said once, in the form it was written in.
function spoken(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll(".tex").forEach((tex) => tex.replaceWith(tex.querySelector("annotation")?.textContent ?? tex.textContent));
  return copy.textContent;
}
