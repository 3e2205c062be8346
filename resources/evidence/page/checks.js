// The checks in the order they are made; each returns what was found, or throws the cause.

const FIXED = ["list.txt", "rules.json", "report.json", "outcome.json", "journal.jsonl", "facts.jsonl", "VERIFY.txt", "verify.html"];
const DRAW_PARTS = ["request.json", "response.json", "random.json", "signature.base64", "ticket-before.json"];
const DRAW_MORE = /^draws\/1\/(ticket-after|void\/[0-9a-f]{16})\.json$/;
const DOCUMENT = /^documents\/[A-Za-z0-9._-]+\.pdf$/;
const SIGNATURE = /^signatures\/[A-Za-z0-9._-]+\.json$/;
const MANIFEST = "manifest.json";
const FOLDER = "draws/1";

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

  get draw() {
    return `${this.header.campaign}/${this.header.period}/1`;
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

  meetingUntil(line) {
    return meetingOf(this.record, this.header.campaign, this.header.period, line);
  }

  get rehearsal() {
    return this.rules.key === DATA.rehearsalKey;
  }

  get random() {
    return this.archive.read(`${FOLDER}/random.json`);
  }

  get signature() {
    return String.fromCharCode(...this.archive.read(`${FOLDER}/signature.base64`).subarray(0, 4096));
  }

  get held() {
    return this.once("held", () => openHeld(this.random));
  }

  get signedLine() {
    return this.once("signedLine", () => placeOf(this.record, this.held.user.get("journal")));
  }

  get past() {
    return this.once("past", () => this.meetingUntil(this.signedLine));
  }

  get done() {
    const done = this.meeting.all("draw_done").filter((fact) => fact.draw === this.draw);
    if (done.length !== 1 || done[0].attempt !== this.held.user.get("attempt")) throw new Known("draw_told_otherwise");
    return done[0];
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
  const needed = new Set([...FIXED, MANIFEST, ...(case_.drawn ? DRAW_PARTS.map((part) => `${FOLDER}/${part}`) : [])]);
  if (case_.commission) needed.add("participants.tsv");
  const may = (name) => DOCUMENT.test(name) || (case_.commission && SIGNATURE.test(name)) || (case_.drawn && DRAW_MORE.test(name));
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
  const page = decodeFile("verify.html", case_.archive.read("verify.html"));
  const { self } = document.documentElement.dataset;
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
  const held = meeting.all("draw_done").map((done) => ({
    draw: done.draw, attempt: done.attempt, obtained_by: done.obtained_by, serial: done.serial,
    previous: previousSerial(case_.record, done.draw), numbers: done.numbers,
  }));
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

// --- the draw

async function checkSignature(case_) {
  const key = await signer(case_.random, case_.signature);
  if (!key) {
    const digest = hex(new Uint8Array(await crypto.subtle.digest("SHA-512", case_.random)));
    const altered = isAltered(case_.signature, digest);
    throw new Known(altered ? "random_unsigned" : "random_key_unknown");
  }
  if ((key.role === "rehearsal") !== case_.rehearsal) throw new Known("random_key_role", { key: key.name });
  return `${key.role}: ${key.name} ${key.sha256}`;
}

function checkPolicy(case_) {
  const { random, completedAt } = case_.held;
  const broken = drawPolicy(random, case_.rehearsal);
  if (broken) throw new Known("draw_policy_broken", { member: broken, found: dump(random.get(broken)) });
  return completedAt.replace("T", " ");
}

function checkBinding(case_) {
  const { random, user } = case_.held;
  const people = case_.header.participants;
  const signed = [...["draw", "participants", "list"].map((name) => user.get(name)), random.get("max"), random.get("n")];
  if (!sameList(signed, [case_.draw, people, case_.fingerprint, people, Math.min(3, people)]) || user.has("base") || people < 2) {
    throw new Known("signed_other_list", { expected: user.get("list"), found: case_.fingerprint });
  }
  if (random.get("hashedApiKey") !== case_.rules.key) throw new Known("signed_other_key");
  return random.get("data").join(", ");
}

function checkPast(case_) {
  const under = case_.signedLine;
  const { past, meeting, held } = case_;
  const notes = ["commission_seated", "list_frozen", "ticket_made", "numbers_said"].map((kind) => past.note(kind));
  const places = notes.slice(1).map((note) => note?.n);
  const pressed = meeting.note("request_noted");
  const whole = notes.every(Boolean) && places[0] < places[1] && places[1] < places[2] && pressed && pressed.n > under;
  const [, frozen, ticket] = notes.map((note) => note?.fact);
  const same = whole && frozen.list === case_.fingerprint && ticket.ticket === held.ticket.get("ticketId") && ticket.draw === case_.draw;
  if (!same) throw new Known("past_incomplete");
  for (const kind of ["list_frozen", "ticket_made", "numbers_said"]) {
    if (meeting.note(kind, under)) throw new Known("past_replaced", { kind });
  }
  return `${under}: ${held.user.get("journal")}`;
}

function checkRoom(case_) {
  const { past, held } = case_;
  const said = past.last("numbers_said");
  const voices = past.seated && speakersOf(past.seated);
  const right =
    said && voices && said.draw === case_.draw && said.attempt === held.user.get("attempt") &&
    sameList(said.said.map((one) => one.member), voices) &&
    said.said.every((one) => one.number >= 100 && one.number <= 999);
  const room = right && said.said.map((one) => one.number).join("-");
  if (!right || room !== held.user.get("room")) throw new Known("room_differs");
  return room;
}

function checkRequest(case_) {
  const name = `${FOLDER}/request.json`;
  const request = readRequest(case_.archive.text(name));
  const noted = oneRequest(case_);
  if (noted.request !== case_.digests[name] || noted.ticket !== request.get("ticketId")) throw new Known("request_differs");
  judgeAnswer(case_, request);
  const seated = case_.past.seated;
  const present = seated ? seatsOf(seated).map((member) => member.id) : [];
  if (!present.includes(noted.pressed_by) || noted.pressed_by === seated.operator) throw new Known("who_pressed");
  return noted.request;
}

function oneRequest(case_) {
  const all = case_.meeting.all("request_noted");
  const noted = all.filter((fact) => fact.attempt === case_.held.user.get("attempt"));
  if (noted.length !== 1 || noted[0].draw !== case_.draw || all[all.length - 1] !== noted[0]) {
    throw new Known("draw_told_otherwise");
  }
  return noted[0];
}

function judgeAnswer(case_, request) {
  const { done } = case_;
  const path = done.obtained_by === "draw" ? RESULT_PATHS.draw : RESULT_PATHS.getTicket;
  const body = case_.archive.read(`${FOLDER}/response.json`);
  let random;
  try {
    const signature = parseAny(rawMember(body, ...path, "signature"));
    const same = rawMember(body, ...path, "random") === decode(case_.random) && signature === case_.signature;
    if (!same) throw new Known("reply_differs", { field: "random" });
    random = judge(body, request, { path, key: case_.rules.key, rehearsal: case_.rehearsal });
  } catch (error) {
    if (!(error instanceof Known)) throw error;
    throw new Known("answer_not_to_request", { member: error.fields.field ?? error.code });
  }
  const key = DATA.keys.find((known) => (known.role === "rehearsal") === case_.rehearsal);
  const found = [dump(random.get("data")), random.get("serialNumber"), readTime(random.get("completionTime"))];
  const told = [dump(done.numbers), done.serial, done.completed_at, done.key_role, done.key_sha256, done.signature_sha256];
  if (!sameList(told, [...found, key.role, key.sha256, sha256(case_.signature)])) throw new Known("answer_differs");
}

function checkAnswer(case_) {
  const name = `${FOLDER}/response.json`;
  const { done } = case_;
  const path = Object.hasOwn(RESULT_PATHS, done.obtained_by) ? RESULT_PATHS[done.obtained_by] : null;
  const kept = case_.meeting.last("reply_kept");
  const same =
    path && kept && sameList([kept.draw, kept.attempt, kept.reply, kept.obtained_by],
      [done.draw, done.attempt, case_.digests[name], done.obtained_by]) && done.reply === kept.reply;
  if (!same) throw new Known("answer_differs");
  return done.obtained_by;
}

// --- the tickets

function checkTicket(case_) {
  const name = `${FOLDER}/ticket-before.json`;
  const { held, digests, draw } = case_;
  const body = readTicket(case_.archive.read(name));
  const made = case_.meeting.ticket;
  const same =
    made && sameList([made.draw, made.attempt, made.ticket], [draw, held.user.get("attempt"), held.ticket.get("ticketId")]) &&
    sameList([made.ticket, made.key, made.created_at, made.expires_at, made.answer],
      [body.ticket, body.key, body.createdAt, body.expiresAt, digests[name]]) &&
    body.key === case_.rules.key && !body.used && body.previous === null && body.next === null;
  if (!same) throw new Known("ticket_differs", { file: name });
  if (held.completedAt < body.createdAt || held.completedAt > body.expiresAt) {
    throw new Known("ticket_expired", { ticket: body.ticket });
  }
  return body.ticket;
}

function checkTicketAfter(case_) {
  const name = `${FOLDER}/ticket-after.json`;
  const { held } = case_;
  const { random } = held;
  const seen = case_.meeting.last("ticket_seen");
  if (Boolean(seen) !== case_.archive.has(name)) throw new Known(seen ? "file_missing" : "file_foreign", { file: name });
  if (!seen) return "–";
  const body = readTicket(case_.archive.read(name));
  const shown = [body.ticket, body.key, body.serial, body.next, body.random];
  const signed = [
    held.ticket.get("ticketId"), random.get("hashedApiKey"), random.get("serialNumber"), held.ticket.get("nextTicketId"), held.text,
  ];
  const told = [case_.digests[name], case_.draw, held.user.get("attempt")];
  if (!sameList(shown, signed) || !sameList([seen.answer, seen.draw, seen.attempt], told)) {
    throw new Known("ticket_differs", { file: name });
  }
  return body.ticket;
}

function checkEarlierTickets(case_) {
  const made = case_.meeting.all("ticket_made").filter((ticket) => ticket.draw === case_.draw);
  const counted = made.every((ticket, index) => ticket.attempt === index + 1);
  if (!counted || made.length !== case_.held.user.get("attempt")) throw new Known("tickets_uncounted");
  const prefix = `${FOLDER}/void/`;
  const wanted = new Map(made.slice(0, -1).map((ticket) => [`${prefix}${ticket.ticket}.json`, ticket]));
  for (const name of [...new Set([...wanted.keys(), ...case_.names.filter((name) => name.startsWith(prefix))])].sort()) {
    if (wanted.has(name) !== case_.archive.has(name)) {
      throw new Known(wanted.has(name) ? "file_missing" : "file_foreign", { file: name });
    }
  }
  for (const [name, ticket] of wanted) checkVoid(case_, name, ticket);
  return String(wanted.size);
}

function checkVoid(case_, name, ticket) {
  const body = readTicket(case_.archive.read(name));
  if (body.ticket !== ticket.ticket || body.key !== ticket.key) throw new Known("ticket_differs", { file: name });
  if (body.random !== null && answersDraw(case_, body.random, ticket.attempt)) {
    throw new Known("first_ticket_decides", { ticket: ticket.ticket });
  }
}

function answersDraw(case_, random, attempt) {
  // A used ticket that names this draw, a list that was frozen and numbers that were said, is its result.
  let user;
  try {
    user = parseRandom(utf8(random)).get("userData");
  } catch (error) {
    if (error instanceof Known) return false;
    throw error;
  }
  if (!isUserData(user)) return false;
  const said = case_.meeting.all("numbers_said").filter((fact) => fact.attempt === attempt);
  const rooms = said.map((fact) => fact.said.map((one) => one.number).join("-"));
  const lists = case_.meeting.all("list_frozen").map((fact) => fact.list);
  return user.get("draw") === case_.draw && lists.includes(user.get("list")) && rooms.includes(user.get("room"));
}

function checkNoDraw(case_) {
  const { participants } = case_.header;
  const noted = ["request_noted", "reply_kept", "draw_done"].some((kind) => case_.meeting.last(kind));
  if (participants > 1 || noted) throw new Known("draw_missing", { participants });
  return String(participants);
}

// --- votes and papers

function checkVotes(case_) {
  const before = case_.drawn ? case_.past : case_.meeting;
  const frozen = before.note("list_frozen");
  const seated = frozen && case_.meetingUntil(frozen.n).seated;
  const carried = before.listVote;
  const votesFor = carried ? carried.votes.filter((cast) => cast.vote === "for").length : 0;
  if (!seated || !hasQuorum(seated) || !carried || votesFor * 2 <= carried.votes.length) throw new Known("vote_missing");
  return ["list", "result"].map((item) => countedVotes(case_, item)).join(", ");
}

function countedVotes(case_, item) {
  // How many were for it; every vote is of the members who were present then.
  let found = "–";
  for (const note of case_.meeting.notes) {
    const taken = note.fact;
    if (taken.KIND !== "vote_taken" || taken.item !== item) continue;
    const seated = case_.meetingUntil(note.n).seated;
    const voters = taken.votes.map((cast) => cast.member).sort();
    if (!seated || !sameList(voters, seatsOf(seated).map((member) => member.id).sort())) throw new Known("vote_missing");
    found = `${taken.votes.filter((cast) => cast.vote === "for").length}/${taken.votes.length}`;
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
  const members = new Map(case_.meeting.seated?.commission.members.map((member) => [member.id, member]));
  for (const { n, at, fact } of case_.meeting.notes) {
    if (fact.KIND === "document_fixed") fixed.add(documentDigest(fact));
    if (fact.KIND !== "signature_given") continue;
    const member = members.get(fact.member);
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
  const draws = outcome.draws.map((draw, index) =>
    new Map([["folder", `draws/${index + 1}`], ["serial", draw.serial], ["previous", draw.previous]]));
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
