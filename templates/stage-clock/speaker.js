// The speaker's view: the time that is left, as large as the screen allows, with a shape and a word for each state.

const LONGEST = 9; // figures that the page has a size for

function drawSpeaker(page, shown, view) {
  say(page, shown);
  page.dataset.state = shown.mode;
  page.querySelector(".digits").dataset.length = Math.min(LONGEST, shown.count.length);
  const part = view.on;
  const whole = part ? view.due - shown.begun : 0;
  const gone = part && whole > 0 ? Math.min(1, Math.max(0, (whole - shown.remaining) / whole)) : 0;
  page.querySelector(".bar span").style.width = `${Math.round(gone * 1000) / 10}%`;
}
