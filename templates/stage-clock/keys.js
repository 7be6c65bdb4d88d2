// Keys and clicks become acts; a key that is held down, or pressed twice by mistake, counts once.

const KEYS = {
  ArrowRight: "next", PageDown: "next", n: "next", ArrowLeft: "back", PageUp: "back", b: "back", "+": "plus", "=": "plus",
  "-": "minus", "−": "minus", p: "pause", e: "end", u: "undo", l: "lock", w: "window", f: "full", g: "settings", "?": "help",
  1: "operator", 2: "speaker", 3: "backstage", 4: "report",
};
const TWICE = 600; // milliseconds in which a second press of "next" or "back" is taken for a slip
const GUARDED = new Set(["next", "back", "end"]);

/** Calls `act` with the name of what is asked for. */
function listen(act) {
  let last = -Infinity;
  const once = (name) => {
    const now = performance.now();
    if (GUARDED.has(name) && now - last < TWICE) return;
    if (GUARDED.has(name)) last = now;
    act(name);
  };
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-act]");
    if (button && !button.disabled) once(button.dataset.act);
  });
  document.addEventListener("keydown", (event) => {
    if (event.repeat || event.altKey || event.metaKey || isTyping(event.target)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const name = event.ctrlKey ? (key === "z" ? "undo" : null) : KEYS[key];
    if (!name) return;
    event.preventDefault();
    once(name);
  });
}

function isTyping(target) {
  return Boolean(target.closest?.("input, select, textarea, dialog[open]"));
}
