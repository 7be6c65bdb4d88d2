// The machine itself: the whole screen, a screen that stays lit, a sleep or a clock that jumps.

const JUMP = 5000; // milliseconds by which the clock of the machine may part from the time that passed

class Device {
  constructor() {
    this.lock = null;
    this.mark();
    window.addEventListener("afterprint", () => this.mark());
    document.addEventListener("visibilitychange", () => {
      this.mark(); // a page out of sight is hardly ever called
      this.stayLit();
    });
  }

  mark() {
    [this.wall, this.passed] = [Date.now(), performance.now()];
  }

  async stayLit() {
    if (!navigator.wakeLock || document.visibilityState !== "visible" || (this.lock && !this.lock.released)) return;
    try {
      this.lock = await navigator.wakeLock.request("screen");
    } catch {
      this.lock = null;
    }
  }

  get litWords() {
    const isLit = this.lock && !this.lock.released;
    return isLit ? "Màn hình được giữ sáng." : "Trình duyệt không giữ được màn hình sáng: tắt chế độ ngủ và bảo vệ màn hình của máy.";
  }

  /** Returns a sentence where the machine slept or its clock was set since the last look, else null. */
  jumped() {
    const [wall, passed] = [Date.now() - this.wall, performance.now() - this.passed];
    this.mark();
    const away = Math.max(passed, Math.abs(wall - passed));
    if (away < JUMP || document.visibilityState !== "visible") return null;
    return `Máy vừa ngủ hoặc giờ máy vừa đổi (${clockOf(Math.abs(wall) / 60000, true)}): hãy đối chiếu giờ với điện thoại`;
  }

  full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.().catch(() => notice("Trình duyệt không cho mở toàn màn hình: bấm F11"));
  }
}
