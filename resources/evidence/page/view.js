// What the reader sees; every text of a bundle is put in as text, never as markup.

const LANGUAGES = [["kk", "Қазақша"], ["ru", "Русский"], ["en", "English"]];
const state = { language: firstLanguage(), file: null, verdict: null, seconds: 0, busy: false };

function firstLanguage() {
  const short = (navigator.language || "").slice(0, 2);
  return LANGUAGES.some(([code]) => code === short) ? short : "en";
}

function say(key, fields = {}) {
  const [table, name] = key.split(".");
  const sentence = DATA.words[state.language][table][name];
  return sentence.replace(/\{(\w+)\}/g, (marker, field) => (field in fields ? plain(fields[field]) : marker));
}

// A sentence may quote the bundle: nothing in it may steer the line or fill the screen.
const plain = (value) => String(value).slice(0, 300).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\ufffd");

const causeOf = ({ code, fields }) =>
  say(code in DATA.words[state.language].error ? `error.${code}` : "error.bundle_malformed", fields);

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const ICONS = {
  tick: "M4 12.5l5 5L20 6.5",
  cross: "M6 6l12 12M18 6L6 18",
  dash: "M5 12h14",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  file: "M6 3h8l4 4v14H6zM14 3v4h4",
};

function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

const chip = (kind, text, sign = null) => make("span", { class: `chip ${kind}` }, ...(sign ? [icon(sign)] : []), text);
const groups = (digest, size = 8) => digest.match(new RegExp(`.{1,${size}}`, "g")).join(" ");
const shorten = (text) => text.replace(/\b[0-9a-f]{64}\b/g, (digest) => `${digest.slice(0, 8)}…${digest.slice(-8)}`);

// --- the frame

function show() {
  document.documentElement.lang = state.language;
  document.title = say("page.tab");
  for (const element of document.querySelectorAll("[data-say]")) element.textContent = say(element.dataset.say);
  document.getElementById("languages").replaceChildren(...LANGUAGES.map(languageButton));
  document.getElementById("file").replaceChildren(...fileLine());
  document.getElementById("board").replaceChildren(...board());
  document.body.dataset.state = state.busy ? "busy" : state.verdict ? state.verdict.result : "empty";
}

function languageButton([code, name]) {
  const chosen = code === state.language;
  return make("button", { type: "button", lang: code, "aria-pressed": String(chosen), onclick: () => speak(code) }, name);
}

function speak(code) {
  state.language = code;
  show();
}

function fileLine() {
  if (!state.verdict || state.busy) return [];
  const { name, size } = state.file;
  const count = state.verdict.case?.names.length ?? 0;
  const megabytes = number(size / 1e6, size < 1e5 ? 3 : 1);
  const facts = say("page.files", { name, size: megabytes, files: count, seconds: number(state.seconds, 1) });
  const open = state.verdict.case && !state.verdict.case.commission && state.verdict.result !== "NOT VALID";
  return [
    make("span", { class: "name" }, icon("file"), open ? `${facts}, ${say("page.public")}` : facts),
    make("button", { type: "button", class: "second", onclick: choose }, say("page.another")),
    make("button", { type: "button", class: "second", onclick: () => print() }, say("page.print")),
  ];
}

const number = (value, digits) => value.toFixed(digits).replace(".", state.language === "en" ? "." : ",");

function board() {
  if (state.busy) return [make("section", { class: "card wide" }, make("p", { class: "lead" }, say("page.checking")))];
  if (!state.verdict) return [dropCard()];
  return state.verdict.result === "NOT VALID" ? badBoard(state.verdict) : goodBoard(state.verdict);
}

function dropCard() {
  return make("section", { class: "card wide drop" },
    make("h2", {}, say("page.drop")),
    make("p", {}, say("page.drop_hint")),
    make("button", { type: "button", class: "first", onclick: choose }, say("page.choose")),
    make("p", { class: "small" }, say("page.own_page")));
}

// --- a bundle that holds

function goodBoard(verdict) {
  const found = make("div", { class: "column" }, verdictCard(verdict), gradeCards(verdict));
  return [found, make("div", { class: "column" }, compareCard(verdict), slipCard(verdict))];
}

function verdictCard(verdict) {
  const kind = verdict.result === "GENUINE" ? "genuine" : "rehearsal";
  return make("section", { class: `card verdict ${kind}` },
    plate(kind, "tick", verdict.case),
    make("div", { class: "body" }, make("p", { class: "lead" }, story(verdict)), drawnRow(verdict.case)));
}

function plate(kind, sign, case_) {
  return make("div", { class: "plate" },
    make("span", { class: "ring" }, icon(sign)),
    make("div", {}, make("h2", {}, say(`page.${kind}`)), make("p", {}, drawName(case_))));
}

function drawName(case_) {
  // The draw as list.txt names it, where that much can be read.
  try {
    const [year, month] = case_.header.period.split("-");
    return say("page.draw_of", { month: say("page.months").split(" ")[month - 1], year, draw: case_.base.id });
  } catch {
    return "";
  }
}

function story({ result, case: case_ }) {
  const open = case_.outcome.drawn.length ? say(case_.commission ? "page.opens_people" : "page.opens_masks") : say("page.nobody");
  if (result === "REHEARSAL") return `${say("verdict.rehearsal")} ${open}`;
  if (!case_.drawn) return `${say("page.no_chance")} ${open}`;
  const [day, time] = case_.base.held.completedAt.replace("Z", "").split("T");
  return `${say("page.story", { day: day.split("-").reverse().join("."), time })} ${open}`;
}

function drawnRow(case_) {
  const places = case_.outcome.drawn.map((place) =>
    make("div", {},
      make("strong", { class: "number" }, String(place.number)),
      make("span", { class: "role" }, say(`page.${place.role}`)),
      make("span", { class: "person" }, plain(place.row?.name ?? place.mask))));
  const redraws = redrawsOf(case_.meeting).filter((redraw) => redraw.numbers);
  const went = redraws.map(({ number, numbers: [to] }) =>
    make("p", { class: "went" }, say(to ? "page.redraw_to" : "page.redraw_nobody", { number, to })));
  return make("div", {}, make("div", { class: "drawn" }, ...places), ...went);
}

function gradeCards(verdict) {
  const of = (grade) => verdict.checks.filter((check) => check.grade === grade);
  const signed = of("signed");
  const kind = verdict.result === "REHEARSAL" ? "signed_rehearsal" : "signed";
  const cards = [
    make("div", { class: "column" }, gradeCard("consistent", "tint", of("consistent")), limitsCard()),
  ];
  if (signed.length) cards.unshift(gradeCard(kind, kind === "signed" ? "ok" : "warn", signed, "lock"));
  return make("div", { class: "grades" }, ...cards);
}

function gradeCard(name, colour, checks, sign = null) {
  return make("section", { class: "card grade" },
    chip(colour, say(`page.${name}`), sign),
    make("p", { class: "hint" }, say(`page.${name}_hint`)),
    make("ul", { class: "checks" }, ...checks.map((check) => checkLine(check))));
}

function checkLine(check, later = false) {
  // A sentence of [check] names after «;» what its value is.
  const [title, ...rest] = say(`check.${check.name}`).split("; ");
  const what = rest.length ? `${rest.join("; ")}: ` : "";
  const found = later ? say("page.unchecked") : check.ok ? `${what}${shorten(plain(check.detail))}` : causeOf(check);
  const sign = later ? "dash" : check.ok ? "tick" : "cross";
  return make("li", { class: later ? "later" : check.ok ? "held" : "failed" },
    icon(sign), make("div", {}, make("span", { class: "what" }, title), make("span", { class: "found" }, found)));
}

function limitsCard() {
  const limits = ["list", "ticket", "papers", "requests"].map((name) => make("li", {}, say(`limits.${name}`)));
  return make("section", { class: "card limits" }, make("h3", {}, say("limits.title")), make("ul", {}, ...limits));
}

// --- what only paper can confirm

function compareCard(verdict) {
  const lines = [...verdict.compare];
  const signature = verdict.checks.find((check) => check.name === "signature");
  if (signature) lines.push({ name: "signing_key", value: signature.detail.split(" ").pop() });
  const count = make("span", { class: "count" }, `0 / ${lines.length}`);
  const card = make("section", { class: "card compare" },
    make("div", { class: "head" }, chip("warn", say("page.compare")), count),
    make("p", { class: "hint" }, say("page.compare_hint")),
    weave(verdict.case.fingerprint));
  const ticks = lines.map((line) => compareLine(line));
  const recount = () => {
    count.textContent = `${ticks.filter((tick) => tick.querySelector("input").checked).length} / ${ticks.length}`;
  };
  card.append(make("div", { onchange: recount }, ...ticks), make("p", { class: "small" }, say("page.own_page")));
  return card;
}

function compareLine({ name, value }) {
  const title = name === "signing_key" ? say("page.signing_key") : say(`check.${name}`);
  const shown = isDigest(value) ? groups(value) : plain(value);
  return make("label", { class: "tick" },
    make("input", { type: "checkbox", name }),
    make("span", {}, make("span", { class: "what" }, title), make("code", { class: isDigest(value) ? "digest" : "" }, shown)));
}

const SLIP_CODE = /^kasipker-slip\/1 \S+ ([0-9]+) ([0-9a-f]{32}) [0-9a-f]{64}$/;

function slipCard(verdict) {
  const answer = make("output", {});
  const names = ["number", "salt", "iin", "name", "day"];
  const fields = names.map((name) =>
    make("label", { class: `field ${name}` }, say(`page.slip_${name}`),
      make("input", { name, type: name === "day" ? "date" : "text", required: "", autocomplete: "off", spellcheck: "false" })));
  const paste = (event) => {
    const found = SLIP_CODE.exec(event.target.value.trim());
    if (found) [form.elements.number.value, form.elements.salt.value] = found.slice(1);
  };
  const submit = (event) => {
    event.preventDefault();
    const slip = Object.fromEntries(names.map((name) => [name, event.target.elements[name].value.trim()]));
    const right = checkSlip(verdict.case, slip);
    answer.className = right ? "ok" : "err";
    answer.textContent = say(right ? "page.slip_yes" : "page.slip_no", { number: slip.number });
  };
  const button = make("button", { class: "second" }, say("page.slip_check"));
  const form = make("form", { onsubmit: submit, oninput: paste }, ...fields, button);
  return make("section", { class: "card slip" },
    make("h3", {}, say("page.slip")), make("p", { class: "hint" }, say("page.slip_hint")), form, answer);
}

// --- a bundle that does not

function badBoard(verdict) {
  const cause = verdict.checks[verdict.checks.length - 1];
  const head = make("section", { class: "card verdict bad wide" },
    plate("not_valid", "cross", verdict.case),
    make("div", { class: "body" }, make("p", { class: "lead" }, causeOf(cause))));
  const column = make("div", { class: "column" }, differenceCard(cause), anchorCard(cause), todoCard());
  return [head, column, checksCard(verdict)];
}

function differenceCard({ fields }) {
  const { expected, found } = fields;
  if (!isDigest(expected) || !isDigest(found) || expected === found) return "";
  const sides = [["expected", expected, found], ["found", found, expected]].map(([name, digest, other]) =>
    make("div", {}, make("p", { class: "hint" }, say(`page.${name}`)), weave(digest),
      make("code", { class: "digest" }, ...differing(digest, name === "found" ? other : digest))));
  return make("section", { class: "card difference" },
    make("h3", {}, say("page.difference")), make("div", { class: "sides" }, ...sides), make("p", {}, say("page.which_paper")));
}

function differing(digest, other) {
  // Groups of eight digits; those that differ from the other's stand on a red ground.
  const pieces = [];
  for (let at = 0; at < 64; at += 1) {
    const wrong = digest[at] !== other[at];
    const last = pieces[pieces.length - 1];
    if (at % 8 === 0 && at) pieces.push({ text: " ", wrong: false });
    if (at % 8 && last && last.wrong === wrong) last.text += digest[at];
    else pieces.push({ text: digest[at], wrong });
  }
  return pieces.map(({ text, wrong }) => (wrong ? make("mark", {}, text) : text));
}

function anchorCard(cause) {
  if (cause.code !== "unsigned") return "";
  const names = ["fingerprint", "facts"];
  const fields = names.map((name) =>
    make("label", { class: "field" }, say(`check.${name}`), make("input", { name, autocomplete: "off", spellcheck: "false" })));
  const submit = (event) => {
    event.preventDefault();
    examine(state.file, Object.fromEntries(names.map((name) => [name, event.target.elements[name].value])));
  };
  return make("section", { class: "card slip" },
    make("h3", {}, say("page.anchor")), make("p", { class: "hint" }, say("page.anchor_hint")),
    make("form", { onsubmit: submit }, ...fields, make("button", { class: "second" }, say("page.anchor_check"))));
}

function todoCard() {
  const items = [1, 2, 3].map((n) => make("li", {}, say(`page.todo_${n}`)));
  return make("section", { class: "card todo" }, make("h3", {}, say("page.todo")), make("ol", {}, ...items));
}

function checksCard(verdict) {
  const lines = [...verdict.checks.map((check) => checkLine(check)), ...verdict.later.map((check) => checkLine(check, true))];
  return make("section", { class: "card all" },
    make("h3", {}, say("page.checks")), make("ul", { class: "checks" }, ...lines), make("p", { class: "small" }, say("page.stops")));
}

// --- choosing and dropping

const choose = () => document.getElementById("chosen").click();

async function examine(file, paper = {}) {
  Object.assign(state, { file, verdict: null, busy: true });
  show();
  const start = performance.now();
  const verdict = await verify(new Uint8Array(await file.arrayBuffer()), paper);
  Object.assign(state, { verdict, busy: false, seconds: (performance.now() - start) / 1000 });
  show();
}

function start() {
  const chosen = document.getElementById("chosen");
  chosen.addEventListener("change", () => {
    const [file] = chosen.files;
    chosen.value = "";
    if (file) examine(file);
  });
  document.addEventListener("dragover", (event) => event.preventDefault());
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) examine(file);
  });
  show();
}

start();
