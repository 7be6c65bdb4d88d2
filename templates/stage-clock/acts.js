// What each button and key does.

const RUNS = { next: { do: "next" }, back: { do: "back" }, end: { do: "end" }, plus: { do: "add", minutes: 1 }, minus: { do: "add", minutes: -1 } };

function act(clock, name) {
  const may = allowed(clock.run, clock.steps);
  if (VIEWS.includes(name)) location.hash = name;
  else if (name in RUNS) deed(clock, RUNS[name], may);
  else if (name === "pause") deed(clock, { do: may.resume ? "resume" : "pause" }, may);
  else if (name in ACTS) ACTS[name](clock);
}

function deed(clock, what, may) {
  if (clock.isLocked) notice("Các nút đang khóa: bấm L hoặc “Mở khóa” để điều khiển");
  else if (may[what.do]) clock.note(what);
}

const ACTS = {
  undo(clock) {
    if (!clock.isLocked && clock.log.length) clock.change({ logs: { ...clock.state.logs, [clock.line]: clock.log.slice(0, -1) } });
  },
  async reset(clock) {
    if (await confirmed("Xóa mọi giờ đã ghi của ngày này và làm lại từ đầu?")) clock.note({ do: "reset" });
  },
  lock(clock) {
    clock.isLocked = !clock.isLocked;
    notice("");
    clock.draw();
  },
  window(clock) {
    if (!clock.windows.open("speaker")) notice("Trình duyệt chặn cửa sổ mới: cho phép cửa sổ bật lên rồi bấm lại");
  },
  full: (clock) => clock.device.full(),
  help: () => byId("help").showModal(),
  dismiss: () => notice(""),
  settings(clock) {
    put(byId("awake"), clock.device.litWords);
    byId("true-time").value = clockOf(clock.minutes(clock.moment), true).slice(0, 8);
    byId("settings").showModal();
  },
  "set-time"(clock) {
    const [, hours, minutes, seconds = 0] = /^([01]?\d|2[0-3])[:h]([0-5]\d)(?::([0-5]\d))?$/.exec(byId("true-time").value.trim()) ?? [];
    put(byId("awake"), hours ? clock.device.litWords : "Giờ viết như 07:58 hoặc 07:58:30");
    if (!hours) return;
    const wanted = new Date();
    wanted.setHours(hours, minutes, seconds, 0);
    clock.change({ shift: nearest(wanted.getTime() - Date.now()) });
  },
  "own-time": (clock) => clock.change({ shift: 0 }),
  csv: (clock) => download(fileName(clock, "csv"), "text/csv;charset=utf-8", csvOf(rowsOf(clock))),
  json: (clock) => download(fileName(clock, "json"), "application/json", jsonOf(rowsOf(clock), clock)),
  print: () => window.print(),
};

/** Around midnight the right day is the one that is nearer. */
function nearest(shift) {
  const day = 86400000;
  return shift > day / 2 ? shift - day : shift < -day / 2 ? shift + day : shift;
}

function rowsOf(clock) {
  const { run, view } = clock.look();
  return reportRows(clock.steps, run, view.planned);
}

function fileName(clock, ending) {
  return `thuc-te-${clock.day?.date ?? localDay(clock.moment)}.${ending}`;
}
