// The journal of a bundle with the facts that its lines open to, and what follows from the facts of one period.

const LINE_SHAPE = { members: [["n", "int"], ["at", "str"], ["kind", "str"], ["fact", "str"], ["prev", "str"]] };

function readRecord(journal, facts) {
  const lines = [];
  let prev = GENESIS;
  for (const text of journal) {
    const line = unpack(LINE_SHAPE, parseCanonical(text));
    lines.push({ ...line, chained: line.prev === prev, digest: sha256(text) });
    prev = lines[lines.length - 1].digest;
  }
  lines.forEach((line, index) => {
    if (line.n !== index + 1 || !line.chained) throw new Known("chain_broken", { n: index + 1 });
  });
  for (const line of lines) if (!PLAIN_SHAPES.datetime(line.at)) throw new Known("chain_broken", { n: line.n });
  return { lines, notes: openFacts(lines, facts), head: prev };
}

function openFacts(lines, facts) {
  const notes = [];
  let at = 0;
  facts.forEach((text, index) => {
    const digest = sha256(text);
    while (at < lines.length && lines[at].fact !== digest) at += 1;
    const line = lines[at];
    if (!line || !Object.hasOwn(DATA.facts, line.kind)) throw new Known("fact_foreign", { n: index + 1 });
    notes.push({ n: line.n, at: line.at, fact: openFact(line.kind, text) });
    at += 1;
  });
  return notes;
}

function placeOf(record, digest) {
  const line = record.lines.find((candidate) => candidate.digest === digest);
  if (!line) throw new Known("head_unknown", { digest });
  return line.n;
}

function meetingOf(record, campaign, period, until = Infinity) {
  // The facts of one period, up to a line.
  const prefix = `${campaign}/${period}/`;
  const mine = ({ fact }) => fact.period === period || (fact.draw ?? "").startsWith(prefix);
  return new Meeting(record.notes.filter((note) => note.n <= until && mine(note)));
}

const REOPENING = ["key_replaced", "list_replaced"];
const VOIDING = ["ticket_expired", "ticket_burnt", ...REOPENING];

class Meeting {
  // The facts of a period in the journal's order; what is asked of them is the base draw's, up to the first forfeiture.
  constructor(notes) {
    this.notes = notes;
    const forfeited = notes.findIndex((note) => note.fact.KIND === "prize_forfeited");
    this.own = forfeited < 0 ? notes : notes.slice(0, forfeited);
    this.later = forfeited < 0 ? [] : notes.slice(forfeited);
  }

  note(kind, after = 0) {
    return this.own.findLast((note) => note.n > after && note.fact.KIND === kind) ?? null;
  }

  last(kind, after = 0) {
    return this.note(kind, after)?.fact ?? null;
  }

  all(kind, after = 0) {
    return this.own.filter((note) => note.n > after && note.fact.KIND === kind).map((note) => note.fact);
  }

  get seated() {
    return this.last("commission_seated");
  }

  voteOn(item, subject, after = 0) {
    return this.all("vote_taken", after).findLast((vote) => vote.item === item && vote.subject === subject) ?? null;
  }

  get listVote() {
    // The vote that carried the list as it stands; a later change of the list leaves it behind.
    const imported = this.last("list_imported");
    const reopened = this.own.findLast(({ fact }) => fact.KIND === "incident" && REOPENING.includes(fact.kind));
    return imported ? this.voteOn("list", imported.report, reopened?.n ?? 0) : null;
  }

  get ticket() {
    // The ticket shown for the list as it is frozen now; null when it is void.
    const made = this.last("ticket_made", this.note("list_frozen")?.n ?? 0);
    const over = this.all("incident").filter((incident) => VOIDING.includes(incident.kind));
    return made && !over.some((incident) => incident.attempt === made.attempt) ? made : null;
  }

  get numbers() {
    // The drawn numbers: random.org's, the only participant's, or none; null while nothing is decided.
    const done = this.last("draw_done");
    if (done) return done.numbers;
    const alone = this.last("winner_without_draw");
    if (alone) return [alone.number];
    return this.last("not_held") ? [] : null;
  }

  get decidedAt() {
    return this.last("draw_done")?.completed_at ?? this.note("winner_without_draw")?.at ?? null;
  }
}

function redrawsOf(meeting) {
  // The redraws of a period in their order; each one's meeting lasts until the next begins.
  const starts = meeting.later.flatMap((note, place) => (note.fact.KIND === "prize_forfeited" ? [place] : []));
  return starts.map((start, index) => {
    const { fact: opened, n } = meeting.later[start];
    const own = new Meeting(meeting.later.slice(start + 1, starts[index + 1]));
    return { opened, n, meeting: own, number: Number(opened.draw.split("/").pop()), numbers: redrawNumbers(opened, own) };
  });
}

function redrawNumbers(opened, meeting) {
  // The number of the list that the prize went on to: random.org draws 1 or 2, the first or the second reserve.
  const done = meeting.last("draw_done");
  if (done) return done.numbers.map((place) => opened.reserves[place - 1]);
  const alone = meeting.last("winner_without_draw");
  if (alone) return [alone.number];
  return meeting.last("unawarded") ? [] : null;
}

function awardeeOf(meeting) {
  // The number of the list that the prize is for now; null while undecided and when nobody is left.
  const decided = [meeting.numbers, ...redrawsOf(meeting).map((redraw) => redraw.numbers)].pop();
  return decided?.[0] ?? null;
}

function reservesLeft(meeting) {
  const gone = redrawsOf(meeting).flatMap((redraw) => redraw.numbers ?? []);
  return (meeting.numbers ?? []).slice(1).filter((number) => !gone.includes(number));
}

function decidedAt(meeting) {
  // When the present awardee was found: random.org's time, or the journal's where there was no chance.
  const meetings = [meeting, ...redrawsOf(meeting).map((redraw) => redraw.meeting)];
  return meetings.map((one) => one.decidedAt).findLast(Boolean) ?? null;
}

function* withSeated(meeting) {
  // All facts of the period, each with those who were present when it was noted.
  let seated = null;
  for (const note of meeting.notes) {
    if (note.fact.KIND === "commission_seated") seated = note.fact;
    yield { ...note, seated };
  }
}

function previousSerial(record, done) {
  // The serial of the draw held last under the same random.org key before this one; null where none is known.
  const keys = new Map();
  const keyOf = (fact) => keys.get(`${fact.draw} ${fact.attempt}`);
  for (const { fact } of record.notes) {
    if (fact.KIND === "ticket_made") keys.set(`${fact.draw} ${fact.attempt}`, fact.key);
  }
  const key = keyOf(done);
  if (key === undefined) return null;
  const made = new Map();
  let found = null;
  for (const { fact } of record.notes) {
    const name = `${fact.draw} ${fact.attempt}`;
    if (fact.KIND === "ticket_made") made.set(name, fact.key);
    if (fact.KIND === "draw_done" && made.get(name) === key && fact.serial < done.serial) found = fact.serial;
  }
  return found;
}

const seatsOf = (seated) => seated.commission.members.filter((member) => seated.present.includes(member.id));

function hasQuorum(seated) {
  const seats = seatsOf(seated);
  return seats.some((member) => member.role === "chair") && seats.length * 2 > seated.commission.members.length;
}

function speakersOf(seated) {
  // Who says a number, in order: present but the operator; two voices say two each, at most twelve numbers.
  const voices = seatsOf(seated).map((member) => member.id).filter((id) => id !== seated.operator);
  if (voices.length < 2) return null;
  return voices.length === 2 ? [...voices, ...voices] : voices.slice(0, 12);
}
