// The clock itself: holds the record, works out what is shown, and does what is asked.

const VIEWS = ["operator", "speaker", "backstage", "report"];
const TICK = 250;
const STALE = 6 * 3600 * 1000; // milliseconds after which a record is likely of another day
const GREETING = 20; // ticks between two greetings to the window that opened this one

class StageClock {
  constructor(plan, { key, stamp }) {
    this.plan = plan;
    this.stamp = stamp;
    this.key = key;
    this.agenda = agendaOf(plan.turns);
    this.keeping = new Keeping(key);
    this.state = this.keeping.load() ?? emptyState();
    this.windows = new Windows(PREFIX + key, (state, source) => this.heard(state, source));
    this.device = new Device();
    this.isLocked = false;
    this.ticks = 0;
    this.said = "";
    this.settle();
  }

  /** The moment, as the operator's watch shows it. */
  get moment() {
    return Date.now() + this.state.shift;
  }

  get log() {
    return this.state.logs[this.line] ?? [];
  }

  /** The moment of the first start; what was given up the evening before does not date the day. */
  get begun() {
    return sinceReset(this.log).find((one) => one.do === "next")?.at ?? null;
  }

  /** Works out the day and place that are followed, after the record has changed. */
  settle() {
    const today = localDay(this.moment);
    const days = this.plan.days;
    this.day = days.find((day) => day.number === this.state.day) ?? days.find((day) => day.date === today) ?? days[0] ?? null;
    const number = this.day?.number ?? 1;
    const lanes = lanesOf(this.agenda, number);
    this.lane = lanes.includes(this.state.lane) ? this.state.lane : lanes[0] ?? "";
    this.line = JSON.stringify([number, this.lane]);
    this.steps = stepsOf(this.agenda, number, this.lane);
    const first = this.steps[0] && place(this.agenda, this.plan.opening)[this.steps[0].index].start;
    this.base = midnightOf(this.begun ?? this.moment, first);
    if (this.listed === this.line) return;
    this.listed = this.line;
    options(byId("day"), String(number), days.map((day) => [String(day.number), dayWords(day)]));
    options(byId("lane"), this.lane, lanes.map((lane) => [lane, lane]));
    listItems(this.steps, this.agenda, (step) => this.skip(step));
  }

  minutes(moment) {
    return (moment - this.base) / 60000;
  }

  get run() {
    return runOf(this.log.map((one) => ({ ...one, at: this.minutes(one.at) })), this.steps);
  }

  /** Everything that the views show, at this moment. */
  look() {
    const [run, now] = [this.run, this.minutes(this.moment)];
    const limit = this.day?.limit ?? null;
    const view = outlook({ agenda: this.agenda, opening: this.plan.opening, day: this.day?.number ?? 1, limit, steps: this.steps, run, now });
    return { run, now, view, shown: shownOf(this, run, view, now) };
  }

  draw() {
    const { run, view, shown } = this.look();
    const name = VIEWS.includes(location.hash.slice(1)) ? location.hash.slice(1) : "operator";
    document.body.dataset.view = name;
    for (const one of VIEWS) byId(one).hidden = one !== name;
    put(byId("now"), shown.now);
    const page = byId(name);
    for (const node of page.querySelectorAll("[data-count]")) node.dataset.state = shown.mode;
    if (name === "speaker") drawSpeaker(page, shown, view);
    if (name === "backstage") drawBackstage(page, shown, view);
    if (name === "report") drawReport(page, this, run, view);
    if (name === "operator") {
      say(page, shown);
      list(page, "cuts", shown.cuts);
      list(page, "cues", cueWords(view.on));
      drawItems(this.steps, run, view);
      drawButtons(run, this.steps, view, { isLocked: this.isLocked, isEmpty: this.log.length === 0 });
    }
    this.speak(shown);
  }

  speak(shown) {
    const words = [shown.phase, shown.title, shown.state].filter(Boolean).join(". ");
    if (words !== this.said) announce(words);
    this.said = words;
  }

  tick() {
    this.ticks += 1;
    const jump = this.device.jumped();
    if (jump) notice(jump);
    if (window.opener && this.ticks % GREETING === 1) this.windows.tell(this.state, window.opener);
    const second = Math.floor(this.moment / 1000);
    if (second !== this.second && this.begun === null) this.settle(); // a page left open over night
    if (second !== this.second) this.draw();
    this.second = second;
  }

  /** Keeps and tells a changed record. */
  change(changes) {
    this.state = { ...this.state, ...changes, revision: this.state.revision + 1, at: Date.now() };
    this.keeping.save(this.state);
    this.windows.tell(this.state);
    this.show();
  }

  show() {
    this.settle();
    const isOld = this.begun !== null && this.moment - this.log.at(-1).at > STALE;
    if (isOld) notice(`Nhật ký đang mở ghi từ ngày ${dateWords(localDay(this.begun))}: xem lại ngày đã chọn; nếu đó là buổi tập thì bấm “Làm lại từ đầu”`);
    if (this.keeping.isDenied) notice("Trình duyệt không cho lưu: tải lại trang này sẽ mất những gì đã ghi, trừ khi còn cửa sổ thứ hai đang mở");
    const shift = Math.round(this.state.shift / 1000);
    byId("shifted").hidden = shift === 0;
    put(byId("shifted"), `máy ${shift > 0 ? "chậm" : "nhanh"} ${Math.abs(shift)} giây, đã chỉnh`);
    this.draw();
  }

  heard(state, source) {
    if (isNewer(state, this.state)) {
      this.state = state;
      this.keeping.save(state);
      this.windows.tell(state);
      this.show();
    } else if (source && isNewer(this.state, state)) {
      this.windows.tell(this.state, source);
    }
  }

  note(deed) {
    this.change({ logs: { ...this.state.logs, [this.line]: [...this.log, { at: this.moment, ...deed }] } });
  }

  async skip(step) {
    if (this.isLocked) return;
    const isGiven = this.run.skipped.has(step.index);
    if (!isGiven && !step.optional && !(await confirmed(`Bỏ mục “${step.title}”?`))) return;
    this.note({ do: isGiven ? "hold" : "skip", item: step.index });
  }
}
