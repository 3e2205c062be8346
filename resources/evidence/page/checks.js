// The checks in the order they are made; each returns what was found, or throws the cause.

const FIXED = ["list.txt", "rules.json", "report.json", "outcome.json", "journal.jsonl", "facts.jsonl", "VERIFY.txt", "verify.html"];
const DRAW_PARTS = ["request.json", "response.json", "random.json", "signature.base64", "ticket-before.json"];
const DRAW_FOLDER = /^draws\/[1-9][0-9]?(?=\/)/;
const DRAW_MORE = /^draws\/[1-9][0-9]?\/(ticket-after|void\/[0-9a-f]{16})\.json$/;
const DOCUMENT = /^documents\/[A-Za-z0-9._-]+\.pdf$/;
const SIGNATURE = /^signatures\/[A-Za-z0-9._-]+\.json$/;
const MANIFEST = "manifest.json";

class Case {
  // A bundle under examination; every property throws when its file is not of its form.
  constructor(archive) {
    this.archive = archive;
    this.names = archive.names;
    this.commission = archive.has("participants.tsv");
    this.drawn = this.names.some((name) => name.startsWith("draws/"));
    this.kept = new Map();
  }

  once(name, make) {
    if (!this.kept.has(name)) this.kept.set(name, make());
    return this.kept.get(name);
  }

  get header() {
    return this.once("header", () => readHeader(this.archive.lines("list.txt")));
  }

  get fingerprint() {
    return this.digests["list.txt"];
  }

  rows() {
    const lines = this.archive.lines("list.txt");
    readHeader(lines);
    return readRows(this.header, lines);
  }

  get rules() {
    return this.once("rules", () => formOf("rules.json", () => readRules(this.archive.text("rules.json"))));
  }

  get report() {
    return this.once("report", () => formOf("report.json", () => readReport(this.archive.text("report.json"))));
  }

  get record() {
    const facts = () => this.archive.text("facts.jsonl").split("\n").slice(0, -1);
    return this.once("record", () => {
      const told = facts();
      return formOf("journal.jsonl", () => readRecord(this.archive.lines("journal.jsonl"), told));
    });
  }

  get meeting() {
    return this.once("meeting", () => meetingOf(this.record, this.header.campaign, this.header.period));
  }

  get rehearsal() {
    return this.rules.key === DATA.rehearsalKey;
  }

  get base() {
    // The period's own draw.
    const people = this.header.participants;
    return this.once("base", () => new DrawCase(this, 1, this.meeting, { people, count: Math.min(3, people), serial: null }));
  }

  redraw({ number, meeting, opened }) {
    // A redraw by chance, between the reserves that are left.
    return new DrawCase(this, number, meeting, { people: opened.reserves.length, count: 1, serial: opened.base_serial });
  }

  get outcome() {
    return this.once("outcome", () => {
      const text = this.archive.text("outcome.json");
      const file = formOf("outcome.json", () => unpack(DATA.outcome, parseCanonical(text)));
      if (file.format !== "kasipker-outcome/1") throw new Known("file_form", { file: "outcome.json" });
      return file;
    });
  }
}

class DrawCase {
  // One draw by chance: its folder, the facts of its own meeting, what it was to be made of.
  constructor(case_, number, meeting, { people, count, serial }) {
    Object.assign(this, { case_, number, meeting, people, count, serial });
    this.folder = `draws/${number}`;
    this.id = `${case_.header.campaign}/${case_.header.period}/${number}`;
    this.kept = new Map();
  }

  once(name, make) {
    if (!this.kept.has(name)) this.kept.set(name, make());
    return this.kept.get(name);
  }

  file(name) {
    return `${this.folder}/${name}`;
  }

  read(name) {
    return this.case_.archive.read(this.file(name));
  }

  digest(name) {
    return this.case_.digests[this.file(name)];
  }

  get key() {
    // The hashed API key it is to be made with: the rules', or in a redraw the one that a decision named.
    const replaced = this.meeting.all("incident").filter((incident) => incident.kind === "key_replaced");
    return replaced.length && this.number !== 1 ? replaced[replaced.length - 1].detail : this.case_.rules.key;
  }

  get random() {
    return this.read("random.json");
  }

  get signature() {
    return String.fromCharCode(...this.read("signature.base64").subarray(0, 4096));
  }

  get held() {
    return this.once("held", () => openHeld(this.random));
  }

  get attempt() {
    return this.held.user.get("attempt");
  }

  get signedLine() {
    return this.once("signedLine", () => placeOf(this.case_.record, this.held.user.get("journal")));
  }

  get past() {
    return this.once("past", () => new Meeting(this.meeting.notes.filter((note) => note.n <= this.signedLine)));
  }

  get done() {
    const done = this.meeting.all("draw_done").filter((fact) => fact.draw === this.id);
    if (done.length !== 1 || done[0].attempt !== this.attempt) throw new Known("draw_told_otherwise");
    return done[0];
  }
}

function formOf(file, read) {
  // Names the file whose text is not of its form.
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Known) || !["not_canonical", "bad_period"].includes(error.code)) throw error;
    throw new Known("file_form", { file });
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve));

// --- the files as a whole

async function checkNames(case_) {
  const folders = new Set(case_.names.flatMap((name) => DRAW_FOLDER.exec(name) ?? []));
  if (folders.size) folders.add("draws/1");
  const parts = [...folders].flatMap((folder) => DRAW_PARTS.map((part) => `${folder}/${part}`));
  const needed = new Set([...FIXED, MANIFEST, ...parts]);
  if (case_.commission) needed.add("participants.tsv");
  const may = (name) => DOCUMENT.test(name) || (case_.commission && SIGNATURE.test(name)) || DRAW_MORE.test(name);
  const foreign = case_.names.filter((name) => !needed.has(name) && !may(name));
  const missing = [...needed].filter((name) => !case_.archive.has(name));
  const [wrong] = [...foreign, ...missing].sort();
  if (wrong) throw new Known(missing.includes(wrong) ? "file_missing" : "file_foreign", { file: wrong });
  await case_.archive.load(MANIFEST);
  const named = namedFiles(case_);
  for (const name of [...new Set([...named.keys(), ...case_.names])].sort()) {
    if (name === MANIFEST && !named.has(name)) continue;
    if (named.has(name) !== (case_.archive.has(name) && name !== MANIFEST)) {
      throw new Known(named.has(name) ? "file_missing" : "file_foreign", { file: name });
    }
  }
  return String(case_.names.length);
}

function namedFiles(case_) {
  let manifest;
  try {
    manifest = parseCanonical(case_.archive.text(MANIFEST));
  } catch {
    throw new Known("file_form", { file: MANIFEST });
  }
  const files = isMap(manifest) ? manifest.get("files") : null;
  if (!isMap(files) || ![...files.values()].every(isDigest)) throw new Known("file_form", { file: MANIFEST });
  return files;
}

async function checkDigests(case_) {
  case_.digests = {};
  for (const name of case_.names) {
    case_.digests[name] = sha256(await case_.archive.load(name));
    await pause();
  }
  for (const [name, digest] of namedFiles(case_)) {
    const found = case_.digests[name];
    if (found !== digest) throw new Known("file_changed", { file: name, expected: digest, found });
  }
  return case_.digests[MANIFEST];
}

function checkOwnText(case_) {
  // VERIFY.txt and verify.html are the program's own: of this version, or of a released one.
  if (!DATA.known["VERIFY.txt"].includes(case_.digests["VERIFY.txt"])) {
    throw new Known("file_foreign", { file: "VERIFY.txt" });
  }
  const { self } = document.documentElement.dataset;
  const page = new TextDecoder("utf-8", { ignoreBOM: true }).decode(case_.archive.read("verify.html"));
  const own = sha256(page.replaceAll(self, GENESIS)) === self;
  if (!own && !DATA.known["verify.html"].includes(case_.digests["verify.html"])) {
    throw new Known("file_foreign", { file: "verify.html" });
  }
  return case_.digests["verify.html"];
}

function checkJournal(case_) {
  const opened = new Set(case_.record.notes.map((note) => note.n));
  for (const line of case_.record.lines) {
    const personal = Object.hasOwn(DATA.facts, line.kind) && DATA.facts[line.kind].personal;
    if (opened.has(line.n) && personal && !case_.commission) throw new Known("person_in_public");
    if (!opened.has(line.n) && !personal) throw new Known("fact_missing", { n: line.n });
  }
  return `${case_.record.lines.length}: ${case_.record.head}`;
}

// --- the list

async function checkList(case_) {
  const { header } = case_;
  let rows = 0;
  for (const _ of case_.rows()) if (++rows % 20000 === 0) await pause();
  const frozen = case_.meeting.last("list_frozen");
  const told = frozen && [frozen.list, frozen.period, frozen.participants, frozen.rules, frozen.report];
  if (!told || !sameList(told, [case_.fingerprint, header.period, rows, header.rules, header.report])) {
    throw new Known("list_not_frozen");
  }
  return String(rows);
}

function checkRules(case_) {
  const { rules, header } = case_;
  const frozen = case_.meeting.last("list_frozen");
  const same = rules.campaign === header.campaign && rules.period === header.period;
  if (case_.digests["rules.json"] !== header.rules || !same || frozen?.terms !== rules.terms) {
    throw new Known("rules_foreign", { expected: header.rules, found: case_.digests["rules.json"] });
  }
  return header.rules;
}

function checkReport(case_) {
  const { report, header } = case_;
  const excluded = report.read - report.admitted;
  const imported = case_.meeting.last("list_imported");
  const same =
    case_.digests["report.json"] === header.report &&
    report.period === header.period &&
    imported?.report === header.report &&
    report.admitted === header.participants &&
    sameList([imported.read, imported.admitted, imported.excluded], [report.read, report.admitted, excluded]);
  if (!same) throw new Known("report_foreign", { expected: header.report, found: case_.digests["report.json"] });
  return `${report.read} = ${report.admitted} + ${excluded}`;
}

async function checkPeople(case_) {
  const seen = new Set();
  const people = case_.archive.lines("participants.tsv");
  let number = 0;
  for (const digest of case_.rows()) {
    number += 1;
    const person = readParticipant(number, people.next().value ?? "", case_.header, case_.report.readmitted);
    if (rowDigest(number, person.mask, person.hidden) !== digest || seen.has(person.iin)) {
      throw new Known("participant_foreign", { number });
    }
    seen.add(person.iin);
    if (number % 5000 === 0) await pause();
  }
  if (!people.next().done) throw new Known("participant_foreign", { number: number + 1 });
  return String(number);
}

function checkOutcome(case_) {
  const { outcome: file, header, meeting } = case_;
  const same = sameList([file.campaign, file.period, file.participants], [header.campaign, header.period, header.participants]);
  const done = meeting.notes.map((note) => note.fact).filter((fact) => fact.KIND === "draw_done");
  const held = done.map((fact) => {
    const { draw, attempt, obtained_by, serial, numbers } = fact;
    return { draw, attempt, obtained_by, serial, previous: previousSerial(case_.record, fact), numbers };
  });
  const numbers = meeting.numbers;
  if (numbers === null) throw new Known("no_outcome");
  const possible =
    numbers.length === Math.min(3, header.participants) &&
    new Set(numbers).size === numbers.length &&
    numbers.every((number) => number >= 1 && number <= header.participants);
  const roles = numbers.map((number, index) => `${DATA.roles[index]} ${number}`);
  const told = file.drawn.map((place) => `${place.role} ${place.number}`);
  if (!same || !possible || !sameList(roles, told) || JSON.stringify(file.draws) !== JSON.stringify(held)) {
    throw new Known("outcome_differs");
  }
  checkDrawnRows(case_, file.drawn);
  return told.length ? numbers.join(", ") : "–";
}

function checkDrawnRows(case_, drawn) {
  // The drawn numbers open to their lines of list.txt, and in a commission's bundle to their participants.
  const digests = new Map();
  let number = 0;
  const wanted = new Map(drawn.map((place) => [place.number, place]));
  for (const digest of case_.rows()) if (wanted.has((number += 1))) digests.set(number, digest);
  for (const place of drawn) {
    if (rowDigest(place.number, place.mask, place.private) !== digests.get(place.number)) throw new Known("outcome_differs");
  }
  if (!case_.commission) {
    if (drawn.some((place) => place.row !== null)) throw new Known("person_in_public");
    return;
  }
  number = 0;
  for (const line of case_.archive.lines("participants.tsv")) {
    const place = wanted.get((number += 1));
    if (!place) continue;
    const person = readParticipant(number, line, case_.header, case_.report.readmitted);
    const told = [place.mask, place.private, place.row?.iin, place.row?.name, place.row?.connected_on];
    if (!sameList(told, [person.mask, person.hidden, person.iin, person.name, person.day])) throw new Known("outcome_differs");
  }
}

// --- a draw by chance, the first one or a redraw

async function checkSignature(draw) {
  const key = await signer(draw.random, draw.signature);
  if (!key) {
    const digest = hex(new Uint8Array(await crypto.subtle.digest("SHA-512", draw.random)));
    throw new Known(isAltered(draw.signature, digest) ? "random_unsigned" : "random_key_unknown");
  }
  if ((key.role === "rehearsal") !== draw.case_.rehearsal) throw new Known("random_key_role", { key: key.name });
  return `${key.role}: ${key.name} ${key.sha256}`;
}

function checkPolicy(draw) {
  const { random, completedAt } = draw.held;
  const broken = drawPolicy(random, draw.case_.rehearsal);
  if (broken) throw new Known("draw_policy_broken", { member: broken, found: dump(random.get(broken)) });
  return completedAt.replace("T", " ");
}

function checkBinding(draw) {
  const { random, user } = draw.held;
  const { people, count, serial, id } = draw;
  const { fingerprint } = draw.case_;
  const named = ["draw", "participants", "list"].map((name) => user.get(name));
  const signed = [...named, random.get("max"), random.get("n"), user.get("base") ?? null];
  if (!sameList(signed, [id, people, fingerprint, people, count, serial]) || people < 2) {
    throw new Known("signed_other_list", { expected: user.get("list"), found: fingerprint });
  }
  if (random.get("hashedApiKey") !== draw.key) throw new Known("signed_other_key");
  return random.get("data").join(", ");
}

function checkPast(draw) {
  // A redraw has no freeze of its own: its list is the base draw's.
  const under = draw.signedLine;
  const { past, meeting, held } = draw;
  const committed = [...(draw.number === 1 ? ["list_frozen"] : []), "ticket_made", "numbers_said"];
  const notes = committed.map((kind) => past.note(kind));
  const pressed = meeting.note("request_noted");
  const ordered = notes.every((note, index) => note && (index === 0 || notes[index - 1].n < note.n));
  if (!ordered || !past.seated || !pressed || pressed.n <= under) throw new Known("past_incomplete");
  const ticket = past.last("ticket_made");
  const same = ticket.ticket === held.ticket.get("ticketId") && ticket.draw === draw.id;
  const frozen = draw.number !== 1 || past.last("list_frozen").list === draw.case_.fingerprint;
  if (!same || !frozen) throw new Known("past_incomplete");
  for (const kind of committed) if (meeting.note(kind, under)) throw new Known("past_replaced", { kind });
  return `${under}: ${held.user.get("journal")}`;
}

function checkRoom(draw) {
  const { past, held } = draw;
  const said = past.last("numbers_said");
  const voices = past.seated && speakersOf(past.seated);
  const right =
    said && voices && said.draw === draw.id && said.attempt === draw.attempt &&
    sameList(said.said.map((one) => one.member), voices) &&
    said.said.every((one) => one.number >= 100 && one.number <= 999);
  const room = right && roomOf(said);
  if (!right || room !== held.user.get("room")) throw new Known("room_differs");
  return room;
}

const roomOf = (said) => said.said.map((one) => one.number).join("-");

function checkRequest(draw) {
  const request = readRequest(draw.case_.archive.text(draw.file("request.json")));
  const noted = oneRequest(draw);
  if (noted.request !== draw.digest("request.json") || noted.ticket !== request.get("ticketId")) {
    throw new Known("request_differs");
  }
  judgeAnswer(draw, request);
  const { seated } = draw.past;
  const present = seated ? seatsOf(seated).map((member) => member.id) : [];
  if (!present.includes(noted.pressed_by) || noted.pressed_by === seated.operator) throw new Known("who_pressed");
  return noted.request;
}

function oneRequest(draw) {
  const all = draw.meeting.all("request_noted");
  const noted = all.filter((fact) => fact.attempt === draw.attempt);
  if (noted.length !== 1 || noted[0].draw !== draw.id || all[all.length - 1] !== noted[0]) {
    throw new Known("draw_told_otherwise");
  }
  return noted[0];
}

function judgeAnswer(draw, request) {
  const { done } = draw;
  const { rehearsal } = draw.case_;
  const path = done.obtained_by === "draw" ? RESULT_PATHS.draw : RESULT_PATHS.getTicket;
  const body = draw.read("response.json");
  let random;
  try {
    const signature = parseAny(rawMember(body, ...path, "signature"));
    const same = rawMember(body, ...path, "random") === decode(draw.random) && signature === draw.signature;
    if (!same) throw new Known("reply_differs", { field: "random" });
    random = judge(body, request, { path, key: draw.key, rehearsal });
  } catch (error) {
    if (!(error instanceof Known)) throw error;
    throw new Known("answer_not_to_request", { member: error.fields.field ?? error.code });
  }
  const key = DATA.keys.find((known) => (known.role === "rehearsal") === rehearsal);
  const found = [dump(random.get("data")), random.get("serialNumber"), readTime(random.get("completionTime"))];
  const told = [dump(done.numbers), done.serial, done.completed_at, done.key_role, done.key_sha256, done.signature_sha256];
  if (!sameList(told, [...found, key.role, key.sha256, sha256(draw.signature)])) throw new Known("answer_differs");
}

function checkAnswer(draw) {
  const { done } = draw;
  const kept = draw.meeting.last("reply_kept");
  const told = [done.draw, done.attempt, draw.digest("response.json"), done.obtained_by];
  const same =
    Object.hasOwn(RESULT_PATHS, done.obtained_by) && kept &&
    sameList([kept.draw, kept.attempt, kept.reply, kept.obtained_by], told) && done.reply === kept.reply;
  if (!same) throw new Known("answer_differs");
  return done.obtained_by;
}

// --- the tickets

function checkTicket(draw) {
  const file = draw.file("ticket-before.json");
  const { held } = draw;
  const body = readTicket(draw.read("ticket-before.json"));
  const made = draw.meeting.ticket;
  const same =
    made && sameList([made.draw, made.attempt, made.ticket], [draw.id, draw.attempt, held.ticket.get("ticketId")]) &&
    sameList([made.ticket, made.key, made.created_at, made.expires_at, made.answer],
      [body.ticket, body.key, body.createdAt, body.expiresAt, draw.digest("ticket-before.json")]) &&
    body.key === draw.key && !body.used && body.previous === null && body.next === null;
  if (!same) throw new Known("ticket_differs", { file });
  if (held.completedAt < body.createdAt || held.completedAt > body.expiresAt) {
    throw new Known("ticket_expired", { ticket: body.ticket });
  }
  return body.ticket;
}

// The last look at the page of an attempt's ticket.
const seenOf = (draw, attempt) => draw.meeting.all("ticket_seen").findLast((seen) => seen.attempt === attempt) ?? null;

function checkTicketAfter(draw) {
  const file = draw.file("ticket-after.json");
  const { held, case_ } = draw;
  const seen = seenOf(draw, draw.attempt);
  if (Boolean(seen) !== case_.archive.has(file)) throw new Known(seen ? "file_missing" : "file_foreign", { file });
  if (!seen) return "–";
  const body = readTicket(case_.archive.read(file));
  const shown = [body.ticket, body.key, body.serial, body.next, body.random];
  const { random, ticket, text } = held;
  const signed = [
    ticket.get("ticketId"), random.get("hashedApiKey"), random.get("serialNumber"), ticket.get("nextTicketId"), text,
  ];
  if (!sameList(shown, signed) || seen.answer !== case_.digests[file] || seen.draw !== draw.id) {
    throw new Known("ticket_differs", { file });
  }
  return body.ticket;
}

function checkEarlierTickets(draw) {
  const made = draw.meeting.all("ticket_made");
  const counted = made.every((ticket, index) => ticket.draw === draw.id && ticket.attempt === index + 1);
  if (!counted || made.length !== draw.attempt) throw new Known("tickets_uncounted");
  const { archive, names } = draw.case_;
  const prefix = draw.file("void/");
  const wanted = new Map(made.slice(0, -1).map((ticket) => [`${prefix}${ticket.ticket}.json`, ticket]));
  for (const name of [...new Set([...wanted.keys(), ...names.filter((name) => name.startsWith(prefix))])].sort()) {
    if (wanted.has(name) !== archive.has(name)) {
      throw new Known(wanted.has(name) ? "file_missing" : "file_foreign", { file: name });
    }
  }
  for (const [name, ticket] of wanted) checkVoid(draw, name, ticket);
  return String(wanted.size);
}

function checkVoid(draw, name, ticket) {
  // Its page as it was seen last, which did not hold the result of this draw.
  const body = readTicket(draw.case_.archive.read(name));
  const noted = [ticket.ticket, ticket.key, seenOf(draw, ticket.attempt)?.answer ?? ticket.answer];
  if (!sameList([body.ticket, body.key, draw.case_.digests[name]], noted)) throw new Known("ticket_differs", { file: name });
  if (body.random !== null && answersDraw(draw, body.random, ticket.attempt)) {
    throw new Known("first_ticket_decides", { ticket: ticket.ticket });
  }
}

function answersDraw(draw, random, attempt) {
  // A used ticket that names this draw, a list that was frozen and numbers that were said, is its result.
  let user;
  try {
    user = parseRandom(utf8(random)).get("userData");
  } catch (error) {
    if (error instanceof Known) return false;
    throw error;
  }
  if (!isUserData(user)) return false;
  const rooms = draw.meeting.all("numbers_said").filter((fact) => fact.attempt === attempt).map(roomOf);
  const lists = draw.case_.meeting.all("list_frozen").map((fact) => fact.list);
  return user.get("draw") === draw.id && lists.includes(user.get("list")) && rooms.includes(user.get("room"));
}

function checkNoDraw(case_) {
  const { participants } = case_.header;
  const noted = ["request_noted", "reply_kept", "draw_done"].some((kind) => case_.meeting.last(kind));
  if (participants > 1 || noted) throw new Known("draw_missing", { participants });
  return String(participants);
}

// --- votes and papers

function checkVotes(case_) {
  const before = case_.drawn ? case_.base.past : case_.meeting;
  const frozen = before.note("list_frozen");
  const seated = frozen && [...withSeated(case_.meeting)].find((note) => note.n === frozen.n)?.seated;
  if (!seated || !hasQuorum(seated) || !isCarried(before.listVote)) throw new Known("vote_missing");
  return ["list", "result", "forfeiture"].map((item) => countedVotes(case_, item)).join(", ");
}

const votesFor = (taken) => taken.votes.filter((cast) => cast.vote === "for").length;
const isCarried = (taken) => Boolean(taken) && votesFor(taken) * 2 > taken.votes.length;

function countedVotes(case_, item) {
  // How many were for it; every vote is of the members who were present then.
  let found = "–";
  for (const { fact: taken, seated } of withSeated(case_.meeting)) {
    if (taken.KIND !== "vote_taken" || taken.item !== item) continue;
    const voters = taken.votes.map((cast) => cast.member).sort();
    if (!seated || !sameList(voters, seatsOf(seated).map((member) => member.id).sort())) throw new Known("vote_missing");
    found = `${votesFor(taken)}/${taken.votes.length}`;
  }
  return found;
}

const paperName = (paper, language) =>
  `documents/${paper.period}_${DATA.papers[`${paper.kind} ${language}`]}_${paper.number}_${language}.pdf`;

function checkDocuments(case_) {
  // Each PDF is one that was fixed, under its own name; none of the latest ones is missing. The public bundle holds
  // the papers that name no participant, and no others.
  const may = (fact) => fact.KIND === "document_fixed" && (case_.commission || DATA.publicPapers.includes(fact.kind));
  const fixed = case_.meeting.notes.map(({ fact }) => fact).filter(may);
  const known = new Set(fixed.flatMap((paper) => LANGUAGES_OF_PAPER.map((lang) => `${paperName(paper, lang)} ${paper[lang]}`)));
  const there = case_.names.filter((name) => name.startsWith("documents/"));
  for (const name of there) {
    if (!known.has(`${name} ${case_.digests[name]}`)) throw new Known("document_foreign", { file: name });
  }
  const latest = new Map(fixed.map((paper) => [`${paper.kind} ${paper.number}`, paper]));
  for (const paper of latest.values()) {
    for (const lang of LANGUAGES_OF_PAPER) {
      const name = paperName(paper, lang);
      if (case_.digests[name] !== paper[lang]) throw new Known("file_missing", { file: name });
    }
  }
  return String(there.length);
}

const LANGUAGES_OF_PAPER = ["kk", "ru"];

function checkSignatures(case_) {
  const fixed = new Set();
  const files = new Map();
  for (const { n, at, fact, seated } of withSeated(case_.meeting)) {
    if (fact.KIND === "document_fixed") fixed.add(documentDigest(fact));
    if (fact.KIND !== "signature_given") continue;
    const member = seated && seatsOf(seated).find((one) => one.id === fact.member);
    if (!fixed.has(fact.document) || !member) throw new Known("signature_foreign", { member: fact.member });
    const who = [["n", n], ["at", at], ["member", member.id], ["name", member.name], ["role", member.role]];
    files.set(`signatures/${n}.json`, dump(new Map([...who, ["manner", fact.manner], ["document", fact.document]])) + "\n");
  }
  const there = case_.names.filter((name) => name.startsWith("signatures/"));
  for (const name of new Set([...there, ...(case_.commission ? files.keys() : [])])) {
    if (!files.has(name) || !there.includes(name)) throw new Known("file_missing", { file: name });
    if (!sameBytes(utf8(files.get(name)), case_.archive.read(name))) throw new Known("signature_foreign", { member: name });
  }
  return String(files.size);
}

function documentDigest(fact) {
  // What a signature is bound to: the fact's members in their order.
  const names = DATA.facts.document_fixed.shape.members.map(([name]) => name);
  return sha256(dump(new Map(names.map((name) => [name, fact[name]]))));
}

function checkManifest(case_) {
  // manifest.json, made again from the other files alone, has the same bytes.
  const { outcome } = case_;
  if (!/^[0-9A-Za-z.+-]{1,40}$/.test(outcome.program)) throw new Known("file_form", { file: "outcome.json" });
  const draws = outcome.draws.map((draw) =>
    new Map([["folder", `draws/${draw.draw.split("/").pop()}`], ["serial", draw.serial], ["previous", draw.previous]]));
  const files = case_.names.filter((name) => name !== MANIFEST).map((name) => [name, case_.digests[name]]);
  const made = new Map([
    ["format", "kasipker-evidence/1"],
    ["kind", case_.commission ? "commission" : "public"],
    ["program", outcome.program],
    ["campaign", outcome.campaign],
    ["period", outcome.period],
    ["draws", draws],
    ["rehearsal", case_.rehearsal],
    ["journal", case_.record.head],
    ["files", new Map(files)],
  ]);
  if (case_.archive.text(MANIFEST) !== dump(made) + "\n") throw new Known("manifest_differs");
  return outcome.program;
}
