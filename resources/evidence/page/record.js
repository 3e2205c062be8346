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

class Meeting {
  // The facts of one draw in the journal's order; everything else is derived from them.
  constructor(notes) {
    this.notes = notes;
  }

  note(kind, after = 0) {
    return this.notes.findLast((note) => note.n > after && note.fact.KIND === kind) ?? null;
  }

  last(kind, after = 0) {
    return this.note(kind, after)?.fact ?? null;
  }

  all(kind) {
    return this.notes.filter((note) => note.fact.KIND === kind).map((note) => note.fact);
  }

  get seated() {
    return this.last("commission_seated");
  }

  get listVote() {
    // The vote that carried the list as it stands; a later change of the list leaves it behind.
    const imported = this.last("list_imported");
    const votes = imported ? this.all("vote_taken") : [];
    return votes.findLast((vote) => vote.item === "list" && vote.subject === imported.report) ?? null;
  }

  get ticket() {
    // The ticket shown for the list as it is frozen now.
    const frozen = this.note("list_frozen");
    return frozen ? this.last("ticket_made", frozen.n) : null;
  }

  get numbers() {
    // The drawn numbers: random.org's, the only participant's, or none; null while nothing is decided.
    const done = this.last("draw_done");
    if (done) return done.numbers;
    const alone = this.last("winner_without_draw");
    if (alone) return [alone.number];
    return this.last("not_held") ? [] : null;
  }
}

function previousSerial(record, draw) {
  // The serial of the draw held before this one under the same random.org key; null where none is known.
  const of = (kind) => record.notes.filter((note) => note.fact.KIND === kind).map((note) => note.fact);
  const keys = new Map(of("ticket_made").map((made) => [`${made.draw} ${made.attempt}`, made.key]));
  const serials = new Map();
  for (const done of of("draw_done")) {
    const key = keys.get(`${done.draw} ${done.attempt}`);
    if (done.draw === draw) return serials.get(key) ?? null;
    serials.set(key, done.serial);
  }
  return null;
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
