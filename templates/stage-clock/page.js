// Small things done to the page. A text of the plan is only ever the text of a node.

const byId = (id) => document.getElementById(id);

function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Writes only what changes, so that nothing flickers and no screen reader starts again. */
function put(node, text) {
  if (node && node.textContent !== text) node.textContent = text;
}

/** Fills the places that say the named things. */
function say(view, texts) {
  for (const [name, text] of Object.entries(texts)) {
    for (const node of view.querySelectorAll(`[data-say="${name}"]`)) put(node, text);
  }
}

function list(view, name, lines) {
  for (const node of view.querySelectorAll(`[data-list="${name}"]`)) {
    const old = [...node.children].map((child) => child.textContent);
    if (old.join("\n") !== lines.join("\n")) node.replaceChildren(...lines.map((line) => el("li", {}, line)));
    node.hidden = lines.length === 0;
  }
}

/** Says a change once to those who listen; never the seconds. */
function announce(text) {
  put(byId("live"), text);
}

function notice(text) {
  put(byId("notice").querySelector("span"), text);
  byId("notice").hidden = text === "";
}

/** Asks before what is hard to take back; resolves to yes or no. */
function confirmed(question) {
  const dialog = byId("confirm");
  put(dialog.querySelector("p"), question);
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

function download(name, type, text) {
  const link = el("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

function options(select, chosen, names) {
  const made = names.map(([value, text]) => el("option", { value, selected: value === chosen ? "" : null }, text));
  select.replaceChildren(...made);
  select.hidden = names.length < 2;
}
