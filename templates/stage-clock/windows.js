// Other windows and tabs of this machine: each tells the others its record, the newer one wins.
// Three ways, since a page from a memory stick may not have all of them: storage, a channel, and windows opened from here.

class Windows {
  constructor(name, heard) {
    this.name = name;
    this.heard = heard;
    this.others = new Set(window.opener ? [window.opener] : []);
    this.channel = channelOf(name);
    if (this.channel) this.channel.onmessage = ({ data }) => this.hear(data);
    window.addEventListener("message", ({ data, source }) => this.hear(data, source));
    window.addEventListener("storage", ({ key, newValue }) => key === name && newValue && this.hearText(newValue));
  }

  hearText(text) {
    try {
      this.hear({ name: this.name, state: JSON.parse(text) });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }

  hear(data, source = null) {
    if (!data || data.name !== this.name) return;
    if (source && source !== window) this.others.add(source);
    const state = readState(data.state);
    if (state) this.heard(state, source);
  }

  /** A page from a file has no origin to name, so the receiver knows its own by the plan's key. */
  tell(state, only = null) {
    const message = { name: this.name, state };
    for (const other of only ? [only] : this.others) if (!other.closed) other.postMessage(message, "*");
    if (!only) this.channel?.postMessage(message);
  }

  open(view) {
    const opened = window.open(`${location.href.split("#")[0]}#${view}`, "_blank", "popup,width=1280,height=720");
    if (opened) this.others.add(opened);
    return opened !== null;
  }
}

function channelOf(name) {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
