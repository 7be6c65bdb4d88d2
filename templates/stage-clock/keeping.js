// What is kept over a reload: one record for each plan, the newer of two wins. Without storage the clock goes on.

const PREFIX = "confplan-stage-clock:";

function emptyState() {
  return { version: 1, revision: 0, at: 0, day: null, lane: null, shift: 0, logs: {} };
}

/** Returns the record, or null where it is none: storage and messages may hold anything. */
function readState(value) {
  const isWhole = value && value.version === 1 && Number.isInteger(value.revision) && Number.isFinite(value.at);
  const isSound = isWhole && Number.isFinite(value.shift) && value.logs && typeof value.logs === "object";
  return isSound && Object.values(value.logs).every(isLog) ? value : null;
}

function isLog(log) {
  return Array.isArray(log) && log.every((one) => one && typeof one.do === "string" && Number.isFinite(one.at));
}

const isNewer = (one, other) => one.revision > other.revision || (one.revision === other.revision && one.at > other.at);

class Keeping {
  constructor(key) {
    this.name = PREFIX + key;
    this.isDenied = false;
  }

  load() {
    try {
      return readState(JSON.parse(localStorage.getItem(this.name)));
    } catch (error) {
      this.isDenied = this.isDenied || !(error instanceof SyntaxError);
      return null;
    }
  }

  save(state) {
    try {
      localStorage.setItem(this.name, JSON.stringify(state));
      this.isDenied = false;
    } catch {
      this.isDenied = true;
    }
  }
}
