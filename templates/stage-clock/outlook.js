// The rest of the day from where it stands: expected times, ahead or behind, the end, and what to cut.

/** Returns the times as planned; where no hour is known, as from when the first item did begin. */
function plannedTimes(agenda, opening, steps, run, leftOut = new Set()) {
  const planned = place(agenda, opening, { leftOut });
  const first = steps[0]?.index;
  if (first === undefined || planned[first].start !== null || !(first in run.begun)) return planned;
  return place(agenda, opening, { leftOut, begun: { [first]: run.begun[first] } });
}

/** Returns the minute at which the item that is on is due to end: what was added and paused counts. */
function dueOf(part, run, now, least = false) {
  const begun = run.begun[part.index];
  const natural = part.end === null ? begun + part.length[least ? WHICH.low : WHICH.likely] : Math.max(begun, part.end);
  const pausing = run.since === null || run.current !== part.index ? 0 : Math.max(0, now - run.since);
  return natural + (run.added[part.index] ?? 0) + (run.paused[part.index] ?? 0) + pausing;
}

/** Returns the slots of all items as they are expected now, and for when the next one waits while none is on;
 *  `cuts` are items dropped and items kept to their least. What has not begun does not begin before now. */
function expectedTimes(agenda, opening, steps, run, now, cuts) {
  const ended = { ...run.ended };
  const given = {};
  const least = new Set(cuts.shortened);
  const on = run.current === null ? null : agenda.parts[run.current];
  for (const index of least) if (index !== run.current) given[index] = agenda.parts[index].length[WHICH.low];
  if (on) ended[on.index] = Math.max(now, dueOf(on, run, now, least.has(on.index)));
  const leftOut = new Set([...run.skipped, ...cuts.dropped]);
  const scenario = { planned: plannedTimes(agenda, opening, steps, run, leftOut), given, ended, begun: run.begun, leftOut };
  const found = place(agenda, opening, scenario);
  const waiting = on ? null : nextStep({ ...run, skipped: leftOut }, steps);
  const start = waiting && found[waiting.index].start;
  if (start === null || start >= now) return { slots: found, start };
  return { slots: place(agenda, opening, { ...scenario, begun: { ...run.begun, [waiting.index]: now } }), start };
}

/** Returns when the day ends, without what is left out; a section that is over keeps nobody until its fixed end. */
function endOfDay(agenda, slots, day, leftOut = new Set(), ended = {}) {
  const whole = (part) => part.day === day && part.children.every(whole);
  const held = (part) => around(agenda, part).every((one) => !leftOut.has(one.index));
  const isOver = (part) => part.children.length > 0 && part.children.every((one) => one.index in ended || isOver(one));
  const counted = agenda.parts.filter((part) => whole(part) && held(part) && !isOver(part));
  const ends = counted.map((part) => slots[part.index].end);
  const known = ends.filter((end) => end !== null);
  return known.length ? Math.max(...known) : null;
}

/** Returns all that the views show. */
function outlook({ agenda, opening, day, limit, steps, run, now }) {
  const planned = plannedTimes(agenda, opening, steps, run);
  const open = openParts(agenda, run, day);
  const on = run.current === null ? null : agenda.parts[run.current];
  const held = on ? around(agenda, on) : [];
  const optional = agenda.parts.filter((part) => part.droppable && !held.includes(part)).map((part) => part.index);
  const expect = (cuts) => {
    const { slots, start } = expectedTimes(agenda, opening, steps, run, now, cuts);
    return { slots, start, end: endOfDay(agenda, slots, day, new Set([...run.skipped, ...cuts.dropped]), run.ended) };
  };
  const usual = expect({ dropped: [], shortened: [] });
  const withoutOptional = expect({ dropped: optional, shortened: [] });
  const due = on && dueOf(on, run, now);
  const following = steps.filter((step) => !run.skipped.has(step.index) && !(step.index in run.begun));
  const next = nextStep(run, steps);
  return {
    planned,
    expected: usual.slots,
    on,
    due,
    waits: usual.start,
    next,
    after: following[following.indexOf(next) + 1] ?? null,
    offset: offsetOf({ planned, expected: usual.slots, on, next, run }),
    end: usual.end,
    endWithout: open.some((part) => part.droppable) ? withoutOptional.end : usual.end,
    plannedEnd: endOfDay(agenda, planned, day),
    cuts: limit === null ? null : cutsFor({ agenda, run, open, limit, expect, usual, now }),
  };
}

/** Items of the day of which nothing has begun and that are not given up, each before what is inside it. */
function openParts(agenda, run, day) {
  const from = Math.max(-1, ...run.past);
  const given = (part) => around(agenda, part).some((one) => run.skipped.has(one.index));
  return agenda.parts.filter((part) => part.day === day && part.index > from && !given(part));
}

/** Minutes behind the plan, negative when ahead; null where nothing is planned. */
function offsetOf({ planned, expected, on, next, run }) {
  const last = run.past.at(-1);
  const [index, side] = on ? [on.index, "end"] : next ? [next.index, "start"] : [last, "end"];
  if (index === undefined || planned[index][side] === null || expected[index][side] === null) return null;
  return expected[index][side] - planned[index][side];
}

/** Optional items first, then lengths that are a range; of each kind that which saves most comes first, and what saves
 *  nothing, since a gap would take it, is not cut. Whole minutes count. */
function cutsFor({ agenda, run, open, limit, expect, usual, now }) {
  const over = (end) => end !== null && end - limit >= 1;
  const on = run.current === null ? [] : [agenda.parts[run.current]];
  const ranges = [...on, ...open].filter((part) => part.length && part.end === null && part.length[0] < part.length[1]);
  const kinds = [
    open.filter((part) => part.droppable).map((part) => ({ part, minutes: null, dropped: [part.index], shortened: [] })),
    ranges.map((part) => ({ part, minutes: leastOf(part, run, now), dropped: [], shortened: [part.index] })),
  ];
  let made = { dropped: [], shortened: [] };
  let end = usual.end;
  const chosen = [];
  for (const kind of kinds) {
    const alone = kind.map((one) => ({ ...one, alone: expect(joined(made, one)).end }));
    for (const one of alone.sort((left, right) => left.alone - right.alone)) {
      if (!over(end)) break;
      const shorter = expect(joined(made, one)).end;
      if (end - shorter < 1 / 120) continue;
      chosen.push({ part: one.part, minutes: one.minutes, saves: end - shorter });
      made = joined(made, one);
      end = shorter;
    }
  }
  return { chosen, end, excess: Math.max(0, usual.end - limit), left: over(end) ? end - limit : 0 };
}

function leastOf(part, run, now) {
  const gone = part.index === run.current ? now - run.begun[part.index] : 0;
  return Math.max(part.length[0], gone);
}

const joined = (made, one) => ({
  dropped: [...made.dropped, ...one.dropped],
  shortened: [...made.shortened, ...one.shortened],
});
