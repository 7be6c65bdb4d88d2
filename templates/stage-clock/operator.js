// The operator's view: the list with planned and expected times, and the buttons.

const ADVANCE = { before: "Bắt đầu", between: "Bắt đầu mục tiếp", over: "Đã xong", last: "Kết thúc", on: "Tiếp theo" };

/** Builds the rows of the day anew; `skip` is called with an item's index. */
function listItems(steps, agenda, skip) {
  const rows = [];
  let section = null;
  for (const step of steps) {
    const above = step.parent === null ? null : agenda.parts[step.parent];
    if (above && above !== section) rows.push(el("tr", { class: "section" }, el("td", { colspan: "5" }, above.title)));
    section = above;
    rows.push(itemRow(step, skip));
  }
  byId("items").replaceChildren(...rows);
}

function itemRow(step, skip) {
  const title = el("td", {}, el("b", {}, step.title));
  if (step.by) title.append(el("small", {}, step.by));
  const toggle = el("button", { type: "button", class: "skip", "data-skip": step.index });
  toggle.addEventListener("click", () => skip(step));
  const cells = ["planned", "expected", "minutes"].map((name) => el("td", { "data-cell": name }));
  return el("tr", { "data-item": step.index }, ...cells, title, el("td", {}, toggle));
}

function drawItems(steps, run, view) {
  for (const step of steps) {
    const row = byId("items").querySelector(`[data-item="${step.index}"]`);
    const status = statusOf(step, run, view);
    if (row.className !== status) setStatus(row, status);
    const [planned, expected] = [view.planned[step.index], view.expected[step.index]];
    put(row.querySelector('[data-cell="planned"]'), clockOf(planned.start));
    put(row.querySelector('[data-cell="expected"]'), status === "skipped" ? "" : clockOf(expected.start));
    put(row.querySelector('[data-cell="minutes"]'), lengthWords(step, planned.minutes));
    drawSkip(row.querySelector(".skip"), step, run, status);
  }
}

function drawSkip(button, step, run, status) {
  const isGiven = run.skipped.has(step.index);
  put(button, isGiven ? "Giữ lại" : "Bỏ");
  button.disabled = status === "on" || status === "done";
  button.setAttribute("aria-label", `${isGiven ? "Giữ lại" : "Bỏ"}: ${step.title}`);
}

function statusOf(step, run, view) {
  if (step.index === run.current) return "on";
  if (step.index in run.begun) return "done";
  if (run.skipped.has(step.index)) return "skipped";
  return step === view.next ? "next" : "coming";
}

/** The item that is on stays in sight, two rows below the top. */
function setStatus(row, status) {
  row.className = status;
  row.removeAttribute("aria-current");
  if (status !== "on") return;
  row.setAttribute("aria-current", "step");
  const box = row.closest(".list");
  box.scrollTop = row.offsetTop - 3 * row.offsetHeight;
}

function drawButtons(run, steps, view, { isLocked, isEmpty }) {
  const may = allowed(run, steps);
  const able = { ...may, plus: may.add, minus: may.add, pause: may.pause || may.resume, undo: !isEmpty };
  for (const button of document.querySelectorAll(".buttons [data-act]")) {
    const act = button.dataset.act;
    if (act !== "lock") button.disabled = isLocked || able[act] === false;
  }
  const label = run.phase === ON && !view.next ? ADVANCE.last : ADVANCE[run.phase];
  put(document.querySelector('.buttons [data-act="next"]'), label);
  put(document.querySelector('.buttons [data-act="pause"]'), may.resume ? "Chạy tiếp" : "Tạm dừng");
  const lock = document.querySelector('[data-act="lock"]');
  put(lock, isLocked ? "Mở khóa" : "Khóa nút");
  lock.setAttribute("aria-pressed", String(isLocked));
}
