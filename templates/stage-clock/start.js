// The page begins.

const clock = new StageClock(JSON.parse(byId("plan").textContent), document.body.dataset);
listen((name) => act(clock, name));
byId("day").addEventListener("change", ({ target }) => clock.change({ day: Number(target.value), lane: null }));
byId("lane").addEventListener("change", ({ target }) => clock.change({ lane: target.value }));
window.addEventListener("hashchange", () => clock.draw());
clock.keeping.save(clock.state);
clock.show();
clock.windows.tell(clock.state);
clock.device.stayLit();
window.addEventListener("beforeunload", (event) => {
  if (clock.keeping.isDenied && clock.run.phase === ON) event.preventDefault();
});
setInterval(() => clock.tick(), TICK);
