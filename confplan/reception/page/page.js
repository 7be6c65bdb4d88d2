"use strict";
// Everything of the plan is put in as text, never as markup; the page asks nobody but its own server.
const at = (id) => document.getElementById(id);
const PERIOD = 1000; // milliseconds between two looks at what other desks have marked
const TOKEN = /^\d{24}$/;
let proof = "", version = -1, asked = "", turn = 0, isOpen = false;

async function ask(address, sent) {
  const options = sent === undefined ? {} : {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Proof": proof },
    body: JSON.stringify(sent),
  };
  const answer = await fetch(address, { ...options, signal: AbortSignal.timeout(8000) });
  return { status: answer.status, data: await answer.json() };
}

function show(open) {
  isOpen = open;
  at("open").hidden = !open;
  at("closed").hidden = open;
  (open ? at("query") : at("pin")).focus();
}

function element(kind, text, name) {
  const made = document.createElement(kind);
  made.textContent = text;
  if (name) made.className = name;
  return made;
}

function told(text, kind) {
  at("said").textContent = text;
  at("said").className = kind;
}

const called = (guest) => guest.name || guest.post || guest.unit;

async function look(force) {
  const query = at("query").value.trim();
  const wanted = TOKEN.test(query) ? "" : query;
  const mine = ++turn;
  const since = !force && wanted === asked ? version : -1;
  try {
    const { status, data } = await ask(`api/desk?since=${since}&q=${encodeURIComponent(wanted)}`);
    at("lost").hidden = true;
    if (status === 401) {
      if (isOpen || at("closed").hidden) show(false);
      return;
    }
    if (mine !== turn || status !== 200) return;
    if (!isOpen) show(true);
    if (data.guests === undefined) return;
    ({ proof, version } = data);
    asked = wanted;
    draw(data);
  } catch {
    at("lost").hidden = false;
  }
}

function draw(data) {
  const all = data.total;
  at("total").textContent = `Có mặt ${all.come + all.walkedIn} / dự kiến ${all.expected}` + (all.walkedIn ? ` (${all.walkedIn} ngoài danh sách)` : "");
  const held = document.activeElement?.dataset?.key;
  at("guests").replaceChildren(...data.guests.map(row));
  if (held !== undefined) [...at("guests").querySelectorAll("button")].find((one) => one.dataset.key === held)?.focus();
  at("more").textContent = data.more ? `Còn ${data.more} người nữa: gõ thêm chữ để tìm` : data.guests.length ? "" : "Không tìm thấy ai";
  table(at("wards"), data.wards);
  at("by-ward").hidden = !data.wards.length;
  table(at("groups"), data.groups);
  offer("group", data.groups);
  offer("ward", data.wards);
}

function offer(name, counts) {
  const choice = document.querySelector(`#walk-in-form select[name=${name}]`);
  choice.append(...counts.slice(choice.options.length - 1).map((one) => new Option(one.label, one.label)));
  choice.parentElement.hidden = !counts.length;
}

function row(guest) {
  const line = element("li", "", guest.arrived ? "here" : "");
  const who = element("div", "", "who");
  const name = element("div", called(guest), "name");
  const rest = [guest.post, guest.unit, guest.ward !== guest.unit ? guest.ward : "", guest.group, guest.walkIn ? "ngoài danh sách" : ""];
  const what = [...new Set(rest)].filter((text) => text && text !== called(guest)).join(" · ");
  who.append(name, element("div", what, "what"));
  if (guest.seat) who.append(element("div", `Chỗ ngồi: ${guest.seat}`, "seat"));
  if (guest.arrived) who.append(element("div", `Có mặt lúc ${guest.arrived}`, "what"));
  const button = element("button", guest.arrived ? "Bỏ điểm danh" : "Có mặt", guest.arrived ? "" : "main");
  button.type = "button";
  button.dataset.key = guest.key;
  button.setAttribute("aria-label", `${button.textContent}: ${called(guest)}${what ? ", " + what : ""}`);
  button.addEventListener("click", () => mark(guest));
  line.append(who, button);
  return line;
}

function table(body, counts) {
  body.replaceChildren(...counts.map((one) => {
    const line = document.createElement("tr");
    const head = element("th", one.label);
    head.scope = "row";
    line.append(head, ...[one.come, one.expected, one.walkedIn].map((number) => element("td", String(number))));
    return line;
  }));
}

async function change(address, sent, done) {
  try {
    const { status, data } = await ask(address, sent);
    if (status === 200) done(data);
    else if (status === 401) show(false);
    else told(status === 404 ? "Không có khách nào mang mã này" : "Máy chủ không nhận, hãy thử lại", "wrong");
  } catch {
    told("Mất kết nối: CHƯA ghi nhận, hãy thử lại", "wrong");
  }
  await look(true);
}

const mark = (guest) => change("api/mark", { key: guest.key, arrived: !guest.arrived }, (data) => {
  if (!data.guest.arrived) told(`Đã bỏ điểm danh: ${called(data.guest)}`, "twice");
  else welcome(data);
  at("query").select();
  at("query").focus();
});

function welcome(data) {
  const seat = data.guest.seat ? `, ${data.guest.seat}` : "";
  const who = [called(data.guest), data.guest.unit].filter(Boolean).join(", ") + seat;
  if (data.was) told(`Đã có mặt từ trước, lúc ${data.was}: ${who}`, "twice");
  else told(`Đã ghi nhận: ${who}`, "done");
}

at("pin-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  const said = at("pin-said");
  try {
    const { status, data } = await ask("api/pin", { pin: at("pin").value });
    at("pin").value = "";
    said.textContent = status === 200 ? "" : data.wait ? `Sai nhiều lần: chờ ${data.wait} giây rồi thử lại` : "Mã PIN chưa đúng";
    if (status === 200) await look(true);
  } catch {
    said.textContent = "Mất kết nối với máy chủ, hãy thử lại";
  }
});

at("search-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const typed = at("query").value.trim();
  if (!TOKEN.test(typed)) return void look(true).then(() => at("guests").querySelector("button")?.focus());
  at("query").value = "";
  change("api/scan", { token: typed }, welcome);
});

at("query").addEventListener("input", () => look(true));

at("walk-in-form").addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  form.dataset.number ||= [...crypto.getRandomValues(new Uint32Array(4))].join("-");
  const sent = { ...Object.fromEntries(new FormData(form)), number: form.dataset.number };
  change("api/walk-in", sent, (data) => {
    told(`Đã thêm và ghi nhận: ${data.name}`, "done");
    form.reset();
    delete form.dataset.number;
    at("walk-in").open = false;
    at("query").focus();
  });
});

at("leave").addEventListener("click", () => change("api/leave", {}, () => show(false)));

setInterval(() => isOpen && look(false), PERIOD);
look(true);
