// Planned against actual: rows for the table, and the same as CSV and JSON.

const HEADS = ["Nội dung", "Thực hiện", "Kế hoạch từ", "Kế hoạch đến", "Kế hoạch (phút)", "Phút là tạm tính", "Thực tế từ", "Thực tế đến", "Thực tế (phút)", "Chênh (phút)", "Ghi chú"];

/** Returns a row for each item of the day, in order; minutes of the day, null where nothing happened or is known. */
function reportRows(steps, run, planned) {
  return steps.map((part) => {
    const slot = planned[part.index];
    const begun = run.begun[part.index] ?? null;
    const ended = run.ended[part.index] ?? null;
    const taken = ended === null ? null : ended - begun;
    return { part, slot, begun, ended, taken, more: taken === null ? null : taken - slot.minutes, notes: notesOf(part, run) };
  });
}

function notesOf(part, run) {
  const paused = Math.round(run.paused[part.index] ?? 0);
  const added = run.added[part.index] ?? 0;
  const skipped = run.skipped.has(part.index) && !(part.index in run.begun);
  return [
    skipped && "không thực hiện",
    added && `${added > 0 ? "thêm" : "bớt"} ${Math.abs(added)} phút`,
    paused > 0 && `tạm dừng ${paused} phút`,
  ].filter(Boolean).join("; ");
}

const rounded = (minutes) => (minutes === null ? null : Math.round(minutes * 10) / 10);

/** Excel reads the clocks as times and, by the mark at the beginning, the letters whole; no text becomes a formula. */
function csvOf(rows) {
  const clock = (minutes) => (minutes === null ? "" : clockOf(minutes, true).slice(0, 8));
  const number = (minutes) => (minutes === null ? "" : String(rounded(minutes)));
  const text = (words) => quoted(/^[=+\-@\t\r]/.test(words) ? `'${words}` : words);
  const lines = rows.map(({ part, slot, begun, ended, taken, more, notes }) => [
    text(part.title), text(part.by ?? ""), clock(slot.start), clock(slot.end), number(slot.minutes), part.assumed ? "có" : "",
    clock(begun), clock(ended), number(taken), number(more), text(notes),
  ]);
  return `\ufeff${[HEADS.map(quoted), ...lines].map((cells) => cells.join(",")).join("\r\n")}\r\n`;
}

const quoted = (words) => (/[",;\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);

/** `base` is the moment of the day's midnight. */
function jsonOf(rows, { plan, key, stamp, day, lane, base }) {
  const moment = (minutes) => (minutes === null ? null : new Date(base + minutes * 60000).toISOString());
  const items = rows.map(({ part, slot, begun, ended, taken, more, notes }) => ({
    title: part.title,
    by: part.by,
    optional: part.optional,
    assumed: part.assumed,
    planned: { start: moment(slot.start), end: moment(slot.end), minutes: slot.minutes },
    actual: { start: moment(begun), end: moment(ended), minutes: rounded(taken) },
    difference_minutes: rounded(more),
    notes,
  }));
  return `${JSON.stringify({ version: 1, name: plan.name, plan: stamp, key, day: day.number, lane, items }, null, 1)}\n`;
}
