// The sentences that all views share, and the days of the calendar.

function shownOf(clock, run, view, now) {
  const { on, next } = view;
  const remaining = on ? view.due - now : view.waits === null ? null : view.waits - now;
  const isPaused = run.since !== null;
  const mode = stateOf(on, remaining, isPaused);
  return {
    mode,
    remaining,
    begun: on ? run.begun[on.index] : null,
    phase: phaseWords(clock, run, next),
    title: titleWords(clock, run, on, next),
    by: (on ?? (run.phase === OVER ? null : next))?.by ?? "",
    count: remaining === null ? "--:--" : countdown(remaining),
    state: on ? STATES[mode] : waitWords(run, remaining),
    offset: offsetWords(view.offset),
    end: endWords(view),
    limit: limitWords(clock.day),
    next: nextWords(on, view),
    now: clockOf(now, true).slice(0, 8),
    cuts: cutWords(view.cuts),
  };
}

function waitWords(run, remaining) {
  if (run.phase === OVER) return "";
  if (remaining === null) return "Chưa có giờ bắt đầu";
  return remaining > 0 ? "Chờ đến giờ" : "Chờ bắt đầu";
}

function phaseWords(clock, run, next) {
  if (!clock.steps.length) return "Chương trình chưa có mục nào";
  if (run.phase === OVER) return "Chương trình đã xong";
  if (run.since !== null) return "Đang tạm dừng";
  if (run.phase === ON) return "Đang diễn ra";
  return run.phase === BEFORE && clock.day?.is_tentative ? "Sắp bắt đầu (giờ dự kiến)" : next ? "Sắp bắt đầu" : "";
}

function titleWords(clock, run, on, next) {
  if (on) return on.title;
  if (run.phase === OVER || !next) return clock.plan.name ?? "";
  return next.title;
}

/** While nothing is on, the next item stands as the title already; then this says the one after it. */
function nextWords(on, view) {
  const part = on ? view.next : view.after;
  return part ? `${clockOf(view.expected[part.index].start)} ${part.title}` : "Không còn mục nào";
}

function localDay(moment) {
  const date = new Date(moment);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The midnight from which the day's minutes count: that of the first deed, or the one before it after a late start. */
function midnightOf(moment, start) {
  const date = new Date(moment);
  const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const late = start !== null && start !== undefined && start - (moment - midnight) / 60000 > 720;
  return late ? new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1).getTime() : midnight;
}

function dayWords(day) {
  return day.date ? `Ngày ${day.number}: ${dateWords(day.date)}` : `Ngày ${day.number}`;
}

function dateWords(date) {
  return date.split("-").map(Number).reverse().join("/");
}
