// Leaves of a list what has the words typed. Without this script the list is whole and the field hidden.

/** Without accents and case, so that what is typed plainly is found. */
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function narrow(items, typed) {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  for (const item of items) {
    const text = plain(item.textContent);
    item.hidden = !words.every((word) => text.includes(word));
  }
  for (const group of new Set(items.map((item) => item.parentElement.closest("details, section")).filter(Boolean))) {
    group.hidden = items.every((item) => item.hidden || !group.contains(item));
    group.open = words.length > 0;
  }
  return words.length > 0 ? `${items.filter((item) => !item.hidden).length} of ${items.length}` : "";
}

for (const field of document.querySelectorAll("input[data-filter]")) {
  const items = [...document.querySelectorAll(field.dataset.filter)];
  field.parentElement.hidden = false;
  field.addEventListener("input", () => {
    field.parentElement.querySelector("[role=status]").textContent = narrow(items, field.value);
  });
}
