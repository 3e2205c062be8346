// The redraws: each follows from what came before it, and those by chance are draws like the first.

const DRAW_CHECKS = [
  ["signature", "signed", checkSignature],
  ["policy", "signed", checkPolicy],
  ["binding", "signed", checkBinding],
  ["past", "signed", checkPast],
  ["room_said", "signed", checkRoom],
  ["request", "signed", checkRequest],
  ["answer", "consistent", checkAnswer],
  ["ticket_before", "consistent", checkTicket],
  ["ticket_after", "consistent", checkTicketAfter],
  ["earlier_tickets", "consistent", checkEarlierTickets],
];
const AFTER_WINDOW = ["no_contact", "not_fulfilled"];

async function checkRedraws(case_) {
  const redraws = redrawsOf(case_.meeting);
  const found = [];
  for (const redraw of redraws) found.push(await checkRedraw(case_, redraw));
  const held = redraws.filter(({ meeting }) => meeting.last("draw_done")).map(({ number }) => `draws/${number}`);
  const there = case_.names.flatMap((name) => /^(.*)\/random\.json$/.exec(name)?.[1] ?? []).filter((name) => name !== "draws/1");
  for (const folder of [...new Set([...held, ...there])].sort()) {
    if (held.includes(folder) !== there.includes(folder)) {
      throw new Known(held.includes(folder) ? "file_missing" : "file_foreign", { file: folder });
    }
  }
  return found.join(", ") || "–";
}

async function checkRedraw(case_, redraw) {
  const before = new Meeting(case_.meeting.notes.filter((note) => note.n < redraw.n));
  const { opened, numbers } = redraw;
  const draw = `${case_.header.campaign}/${case_.header.period}/${redrawsOf(before).length + 2}`;
  const reserves = reservesLeft(before);
  const follows = [draw, awardeeOf(before), reserves.join(), successionOf(case_, reserves), before.last("draw_done")?.serial ?? null];
  const told = [opened.draw, opened.number, opened.reserves.join(), opened.succession, opened.base_serial];
  if (!sameList(told, follows)) throw new Known("redraw_differs", { draw });
  const at = opened.succession === "by_chance" ? await checkByChance(case_, redraw) : checkWithoutChance(redraw);
  if (at === null) return `${draw}: –`;
  checkWindow(case_, before, opened, at);
  const { seated } = redraw.meeting;
  if (!seated || !hasQuorum(seated) || !isCarried(redraw.meeting.voteOn("forfeiture", draw))) throw new Known("vote_missing");
  return `${draw}: ${numbers.join(", ") || "–"}`;
}

function successionOf(case_, reserves) {
  if (reserves.length > 1) return case_.rules.redraw === "random" ? "by_chance" : "in_order";
  return reserves.length ? "last_reserve" : "nobody";
}

async function checkByChance(case_, redraw) {
  // random.org's time of the redraw; null while it is not held.
  const { meeting, opened } = redraw;
  const without = ["winner_without_draw", "unawarded", "not_held"].some((kind) => meeting.last(kind));
  if (without) throw new Known("redraw_differs", { draw: opened.draw });
  if (!meeting.last("draw_done")) return null;
  const draw = case_.redraw(redraw);
  for (const [, , look] of DRAW_CHECKS) await look(draw);
  return draw.held.completedAt;
}

function checkWithoutChance({ meeting, opened, numbers }) {
  // When the next reserve, or nobody, was noted; null while it is not decided.
  const alone = meeting.note("winner_without_draw");
  const nobody = meeting.note("unawarded");
  const asked = ["request_noted", "draw_done", "not_held"].some((kind) => meeting.last(kind));
  const wrong = opened.succession === "nobody" ? alone : nobody;
  if (asked || wrong || (alone && numbers.join() !== opened.reserves.slice(0, 1).join())) {
    throw new Known("redraw_differs", { draw: opened.draw });
  }
  return (alone ?? nobody)?.at ?? null;
}

function checkWindow(case_, before, opened, at) {
  // Some reasons exist only once the ten days of who falls away are over.
  const since = decidedAt(before);
  if (!AFTER_WINDOW.includes(opened.reason) || since === null) return;
  const last = windowEnd(since, case_.rules.days, case_.rules.roll);
  if (localDay(at) <= last) throw new Known("redraw_too_early", { draw: opened.draw, last });
}

const DAY = 86400000;

function localDay(at) {
  // The date by the clock of Astana: UTC+6 before 1 March 2024, UTC+5 after.
  const hours = at < "2024-02-29T18:00:00Z" ? 6 : 5;
  return new Date(Date.parse(at) + hours * 3600000).toISOString().slice(0, 10);
}

function windowEnd(since, days, roll) {
  let day = new Date(Date.parse(localDay(since)) + days * DAY);
  while (roll && [0, 6].includes(day.getUTCDay())) day = new Date(day.getTime() + DAY);
  return day.toISOString().slice(0, 10);
}
