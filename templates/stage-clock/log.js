// What has happened, told from the list of what the operator did: { do, at, … } with `at` in minutes of the day.

const BEFORE = "before";
const ON = "on";
const BETWEEN = "between";
const OVER = "over";

/** Returns where the day stands after all that was done. */
function runOf(log, steps) {
  return sinceReset(log).reduce((run, one) => DEEDS[one.do]?.(run, one, steps) ?? run, fresh());
}

function sinceReset(log) {
  return log.slice(log.findLastIndex((one) => one.do === "reset") + 1);
}

function fresh() {
  return { phase: BEFORE, current: null, past: [], begun: {}, ended: {}, added: {}, paused: {}, since: null, skipped: new Set() };
}

/** Returns the next item that is to be held, or null. */
function nextStep(run, steps) {
  const at = run.past.length ? steps.findIndex((step) => step.index === run.past.at(-1)) : -1;
  return steps.find((step, place) => place > at && !run.skipped.has(step.index)) ?? null;
}

/** Tells what may be done now. */
function allowed(run, steps) {
  const next = nextStep(run, steps);
  const isOn = run.phase === ON;
  return {
    next: next !== null || isOn,
    back: run.past.length > 0,
    end: isOn,
    add: isOn,
    pause: isOn && run.since === null,
    resume: isOn && run.since !== null,
    skip: true,
    hold: true,
    reset: run.past.length > 0 || run.skipped.size > 0,
  };
}

const DEEDS = {
  next(run, { at }, steps) {
    const closed = run.phase === ON ? closing(run, at) : run;
    const next = nextStep(closed, steps);
    if (!next) return closed.past.length ? { ...closed, phase: OVER, current: null } : closed;
    const begun = { ...closed.begun, [next.index]: at };
    return { ...closed, phase: ON, current: next.index, past: [...closed.past, next.index], begun };
  },

  end(run, { at }, steps) {
    if (run.phase !== ON) return run;
    const closed = closing(run, at);
    return { ...closed, phase: nextStep(closed, steps) ? BETWEEN : OVER, current: null };
  },

  /** The item before goes on as if it had not ended; what began by mistake has not begun. */
  back(run) {
    const past = run.phase === ON ? run.past.slice(0, -1) : run.past;
    const dropped = run.phase === ON ? run.current : null;
    const current = past.at(-1) ?? null;
    const phase = current === null ? BEFORE : ON;
    const [begun, added, paused] = [run.begun, run.added, run.paused].map((one) => without(one, dropped));
    return { ...run, phase, current, past, begun, added, paused, ended: without(run.ended, current), since: null };
  },

  add(run, { minutes }) {
    if (run.phase !== ON) return run;
    return { ...run, added: { ...run.added, [run.current]: (run.added[run.current] ?? 0) + minutes } };
  },

  pause: (run, { at }) => (run.phase === ON && run.since === null ? { ...run, since: at } : run),
  resume: (run, { at }) => (run.since === null ? run : resumed(run, at)),
  skip: (run, { item }) => ({ ...run, skipped: new Set([...run.skipped, item]) }),
  hold: (run, { item }) => ({ ...run, skipped: new Set([...run.skipped].filter((one) => one !== item)) }),
};

function closing(run, at) {
  const closed = resumed(run, at);
  return { ...closed, ended: { ...closed.ended, [run.current]: at } };
}

function resumed(run, at) {
  if (run.since === null) return run;
  const total = (run.paused[run.current] ?? 0) + Math.max(0, at - run.since);
  return { ...run, since: null, paused: { ...run.paused, [run.current]: total } };
}

function without(record, index) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== String(index)));
}
