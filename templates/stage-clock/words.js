// How times, lengths and states read in Vietnamese; no page, no clock.

const two = (number) => String(number).padStart(2, "0");

/** `08:05`, past midnight `00:30 (+1)`; with seconds `08:05:09`. A time that is not known is two dashes. */
function clockOf(minutes, seconds = false) {
  if (minutes === null || minutes === undefined) return "--:--";
  const whole = seconds ? Math.floor(minutes * 60 + 1e-6) : Math.round(minutes) * 60;
  const days = Math.floor(whole / 86400);
  const rest = whole - days * 86400;
  const text = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}${seconds ? `:${two(rest % 60)}` : ""}`;
  return days ? `${text} (${days > 0 ? "+" : "−"}${Math.abs(days)})` : text;
}

/** What a countdown shows: `04:59`, over time `+1:30`, from a hundred minutes on `1:45:00`. */
function countdown(minutes) {
  const seconds = minutes >= 0 ? Math.ceil(minutes * 60 - 1e-6) : Math.floor(-minutes * 60 + 1e-6);
  const sign = minutes < 0 && seconds > 0 ? "+" : "";
  const hours = seconds >= 6000 ? `${Math.floor(seconds / 3600)}:` : "";
  const rest = hours ? Math.floor(seconds / 60) % 60 : Math.floor(seconds / 60);
  return `${sign}${hours}${sign && !hours ? rest : two(rest)}:${two(seconds % 60)}`;
}

/** `none`, `calm`, `warn`, `danger` or `over`. */
function stateOf(part, remaining, isPaused) {
  if (!part) return "none";
  if (isPaused) return "paused";
  if (remaining <= -1 / 60) return "over";
  if (remaining <= part.danger) return "danger";
  return remaining <= part.warn ? "warn" : "calm";
}

const STATES = { none: "", calm: "", warn: "Sắp hết giờ", danger: "Kết luận ngay", over: "Quá giờ", paused: "Tạm dừng" };

function offsetWords(offset) {
  if (offset === null) return "Chưa rõ";
  const minutes = Math.round(offset);
  if (minutes === 0) return "Đúng giờ";
  return minutes > 0 ? `Chậm ${minutes} phút` : `Sớm ${-minutes} phút`;
}

/** `~15*`: assumed, optional; a range as it is written. */
function lengthWords(part, minutes) {
  const [low, likely, high] = part.length ?? [minutes, minutes, minutes];
  const ranged = low !== high && minutes === likely && !part.assumed;
  return `${part.assumed ? "~" : ""}${ranged ? `${low}-${high}` : Math.round(minutes)}${part.optional ? "*" : ""}`;
}

/** Both ends where optional items make a difference. */
function endWords(view) {
  if (view.end === null) return "Chưa rõ";
  const without = clockOf(view.endWithout);
  return without === clockOf(view.end) ? clockOf(view.end) : `${clockOf(view.end)} · không có mục “nếu có”: ${without}`;
}

function limitWords(day) {
  if (!day || day.limit === null) return "Chưa ghi";
  return `${day.is_limit_assumed ? "~" : ""}${clockOf(day.limit)}`;
}

/** What to cut, a sentence each. */
function cutWords(cuts) {
  if (!cuts || cuts.excess < 1) return [];
  const said = cuts.chosen.map(({ part, minutes, saves }) => {
    const what = minutes === null ? "Bỏ" : `Rút còn ${part.assumed ? "~" : ""}${Math.ceil(minutes)} phút:`;
    return `${what} ${part.title} (bớt ${Math.round(saves)} phút)`;
  });
  const head = `Trễ ${Math.round(cuts.excess)} phút so với giờ phải xong`;
  const rest = cuts.left ? [`Vẫn còn trễ ${Math.round(cuts.left)} phút`] : [];
  return [head, ...said, ...rest];
}

const CUES = { sound: "Âm thanh", light: "Ánh sáng", screen: "LED", stage: "Sân khấu", says: "MC" };

function cueWords(part) {
  return part ? Object.keys(CUES).filter((name) => part[name]).map((name) => `${CUES[name]}: ${part[name]}`) : [];
}
