// The crew's view: what is on, what to prepare, how far behind the day is, and what could be cut.

function drawBackstage(page, shown, view) {
  say(page, shown);
  const next = view.next;
  say(page, {
    nextBy: next ? [next.by, `${lengthWords(next, view.planned[next.index].minutes)} phút`].filter(Boolean).join(" · ") : "",
    after: view.after ? `${clockOf(view.expected[view.after.index].start)} ${view.after.title}` : "Không còn mục nào",
  });
  list(page, "cues", cueWords(view.on));
  list(page, "nextCues", cueWords(next));
  list(page, "cuts", shown.cuts);
}

function drawReport(page, { plan, day, lane, steps }, run, view) {
  put(page.querySelector(".name"), [plan.name, day && dayWords(day), lane].filter(Boolean).join(" · "));
  put(page.querySelector(".stamp"), document.body.dataset.stamp);
  const rows = reportRows(steps, run, view.planned).map(({ part, slot, begun, ended, taken, more, notes }) => {
    const time = (minutes) => (minutes === null ? "" : clockOf(minutes));
    const figure = (minutes) => (minutes === null ? "" : String(Math.round(minutes)));
    const signed = more === null ? "" : `${Math.round(more) > 0 ? "+" : ""}${Math.round(more)}`.replace("-", "−");
    const name = part.by ? `${part.title} (${part.by})` : part.title;
    return [name, time(slot.start), time(slot.end), lengthWords(part, slot.minutes), time(begun), time(ended), figure(taken), signed, notes];
  });
  const body = page.querySelector("#rows");
  const old = body.dataset.shown;
  const text = JSON.stringify(rows);
  if (old === text) return;
  body.dataset.shown = text;
  body.replaceChildren(...rows.map((cells) => el("tr", {}, ...cells.map((cell) => el("td", {}, cell)))));
}
