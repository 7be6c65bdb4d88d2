// Items put on the clock one after another: linked, fixed, kept apart, side by side.
// The same reckoning as confplan's own engine; all times are minutes since midnight of the item's day.

const DAY_MINUTES = 1440;
const WHICH = { low: 0, likely: 1, high: 2 };

/** Turns the flat list of items into parts that know their children; `tops` stand in no section. */
function agendaOf(turns) {
  const parts = turns.map((turn) => ({ ...turn, children: [] }));
  const tops = [];
  for (const part of parts) (part.parent === null ? tops : parts[part.parent].children).push(part);
  return { parts, tops };
}

/** How far a day has come. Until some clock is written, `end` counts from nowhere. */
class Track {
  constructor(end = 0, known = false) {
    Object.assign(this, { end, known, due: 0, last: null, busy: new Map() });
  }

  linked(venue) {
    const after = this.end + this.due;
    const elsewhere = this.last !== null && this.last.venue !== venue && this.busy.has(venue);
    return elsewhere ? Math.max(after, this.busy.get(venue).until) : after;
  }

  fork() {
    return Object.assign(new Track(), this, { busy: new Map(this.busy) });
  }

  take(part, end, known, due) {
    Object.assign(this, { end, known, due, last: part });
    const before = this.busy.get(part.venue);
    if (known && (!before || before.until < end)) this.busy.set(part.venue, { until: end, part });
  }

  goOnFrom(before) {
    Object.assign(this, { end: before.end - DAY_MINUTES, known: true, due: before.due, last: before.last });
    const late = [...before.busy].filter(([, busy]) => busy.until > DAY_MINUTES);
    this.busy = new Map(late.map(([venue, busy]) => [venue, { ...busy, until: busy.until - DAY_MINUTES }]));
  }

  merge(fork, first) {
    const isLater = fork.known !== this.known ? fork.known : fork.end > this.end;
    if (first || isLater) Object.assign(this, { end: fork.end, known: fork.known, last: fork.last });
    this.due = 0;
    for (const [venue, busy] of fork.busy) {
      const own = this.busy.get(venue) ?? busy;
      this.busy.set(venue, own.until >= busy.until ? own : busy);
    }
  }
}

/** A day of which nothing is on the clock yet goes on from a night before that has not ended. */
function trackOf(tracks, day) {
  const track = tracks.get(day);
  const before = tracks.get(day - 1);
  if (before?.known && before.end > DAY_MINUTES && !track.known && track.last === null) track.goOnFrom(before);
  return track;
}

const forked = (tracks) => new Map([...tracks].map(([day, track]) => [day, track.fork()]));

/** Returns the slots of all items by index. A scenario may name: `which` lengths, `withOptional`, the `planned` slots
 *  (then a fixed start is late by what the gap before it cannot absorb), lengths `given`, the minutes at which items have
 *  `begun` and `ended`, and the set of those `leftOut`. */
function place({ parts, tops }, opening, scenario = {}) {
  const whole = { which: "likely", withOptional: true, planned: null, given: {}, begun: {}, ended: {}, ...scenario };
  const running = new Running({ ...whole, leftOut: scenario.leftOut ?? new Set() });
  const tracks = new Map(parts.map((part) => [part.day, new Track()]));
  if (opening !== null) tracks.set(1, new Track(opening, true));
  for (const part of tops) running.place(part, tracks, false);
  return running.slots;
}

class Running {
  constructor(scenario) {
    this.scenario = scenario;
    this.slots = [];
  }

  /** One that is not held gets the times it would have, and takes none. */
  place(part, tracks, insideOptional) {
    const counted = this.scenario.withOptional || insideOptional || !part.optional;
    const held = counted && !this.scenario.leftOut.has(part.index);
    const on = held ? tracks : forked(tracks);
    if (part.children.length) this.section(part, on);
    else this.single(part, trackOf(on, part.day));
    return held;
  }

  single(part, track) {
    const { given, ended } = this.scenario;
    const length = given[part.index] ?? this.taken(part.length);
    let [start, known] = this.start(part, track.linked(part.venue), track.known);
    const derived = part.end !== null && !known;
    if (derived) [start, known] = [part.end - part.length[WHICH.likely], true];
    let finish = part.end === null ? start + length : Math.max(start, part.end);
    if (part.index in ended) finish = Math.max(start, ended[part.index]);
    const over = part.end === null ? 0 : Math.max(0, start - part.end);
    this.slots[part.index] = { ...this.slot(part, track, start, finish, known), rest: part.end !== null && !derived, over };
    track.take(part, finish, known, this.taken(part.after_gap));
  }

  section(part, tracks) {
    const track = trackOf(tracks, part.day);
    const [start, known] = this.start(part, track.linked(part.venue), track.known);
    const slot = this.slot(part, track, start, start, known);
    if (part.start !== null || part.index in this.scenario.begun) Object.assign(track, { end: start, known, due: 0 });
    const held = part.parallel ? this.sideBySide(part, tracks) : this.inTurn(part, tracks);
    this.slots[part.index] = this.around(part, slot, held, tracks);
    track.due = Math.max(track.due, this.taken(part.after_gap));
  }

  inTurn(part, tracks) {
    const held = [];
    for (const child of part.children) {
      const track = trackOf(tracks, child.day);
      track.due = Math.max(track.due, held.length ? this.taken(part.changeover) : 0);
      if (this.place(child, tracks, part.optional)) held.push(child);
    }
    return held;
  }

  sideBySide(part, tracks) {
    const forks = part.children.map((child) => [child, forked(tracks)]);
    const held = forks.filter(([child, fork]) => this.place(child, fork, part.optional));
    held.forEach(([child, fork], place) => tracks.get(child.day).merge(fork.get(child.day), place === 0));
    return held.map(([child]) => child);
  }

  /** The section's slot: from its own start, else its first child's, to the end of its last. */
  around(part, slot, held, tracks) {
    if (!held.length) return { ...slot, end: slot.start, minutes: 0 };
    const inside = held.map((child) => this.slots[child.index]);
    const ends = held.map((child, at) => [inside[at].end, (child.day - part.day) * DAY_MINUTES]);
    const known = ends.filter(([end]) => end !== null).map(([end, later]) => end + later);
    let end = known.length ? Math.max(...known) : null;
    let over = 0;
    if (part.end !== null && end !== null) {
      over = Math.max(0, end - part.end);
      end = Math.max(end, part.end);
      const track = tracks.get(part.day);
      track.end = Math.max(track.end, part.end);
    }
    const start = part.start !== null ? slot.start : firstStart(part, inside);
    const oneDay = held.every((child) => child.day === part.day);
    const minutes = oneDay && start !== null && end !== null ? end - start : sumOf(part, inside);
    return { ...slot, start, end, minutes, over };
  }

  start(part, linked, known) {
    const { begun, planned } = this.scenario;
    if (part.index in begun) return [begun[part.index], true];
    if (part.start === null) return [linked, known];
    const before = planned ? planned[part.index].linked : null;
    if (before === null || !known) return [part.start, true];
    const absorbed = Math.max(0, part.start - before);
    return [part.start + Math.max(0, linked - before - absorbed), true];
  }

  slot(part, track, start, end, known) {
    const busy = track.busy.get(part.venue);
    const overlap = known && part.start !== null && busy ? busy.until - start : 0;
    const between = known && track.known ? start - track.end : track.due;
    return {
      start: known ? start : null,
      end: known ? end : null,
      minutes: end - start,
      linked: track.known ? track.linked(part.venue) : null,
      gap: track.last === null ? null : between,
      kept: track.due,
      overlap: Math.max(0, overlap),
      rest: false,
      over: 0,
    };
  }

  taken(length) {
    return length ? length[WHICH[this.scenario.which]] : 0;
  }
}

function firstStart(part, inside) {
  const known = inside.map((slot) => slot.start).filter((start) => start !== null);
  if (!part.parallel) return inside[0].start;
  return known.length ? Math.min(...known) : null;
}

function sumOf(part, inside) {
  if (part.parallel) return Math.max(...inside.map((slot) => slot.minutes));
  const gaps = inside.slice(1).map((slot) => slot.gap ?? 0);
  return inside.reduce((sum, slot) => sum + slot.minutes, 0) + gaps.reduce((sum, gap) => sum + gap, 0);
}
