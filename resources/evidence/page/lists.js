// What list.txt, rules.json, report.json and participants.tsv must be, line by line.

const LIST_HEAD = new RegExp(
  "^kasipker-list/1\\ncampaign ([a-z0-9-]{1,32})\\nperiod ([0-9-]{7})\\n" +
    "rules ([0-9a-f]{64})\\nreport ([0-9a-f]{64})\\nparticipants (0|[1-9][0-9]{0,8})$",
);
const LIST_ROW = /^([1-9][0-9]{0,8}) ([0-9a-f]{64})$/;
const REPORT = ["format", "period", "sources", "earlier", "read", "admitted", "excluded", "counts", "rows"];
const NAME_LIMIT = 300;

function readHeader(lines) {
  // The first six lines of list.txt; the rows follow in the iterator.
  const head = [];
  for (let n = 0; n < 6; n += 1) head.push(lines.next().value ?? "");
  const found = LIST_HEAD.exec(head.join("\n"));
  if (!found) throw new Known("list_form", { line: 1 });
  if (!PERIOD.test(found[2])) throw new Known("bad_period", { period: found[2] });
  const [, campaign, period, rules, report, participants] = found;
  return { campaign, period, rules, report, participants: Number(participants) };
}

function* readRows(header, lines) {
  // The digests of rows 1…N.
  let number = 0;
  for (const line of lines) {
    number += 1;
    const found = LIST_ROW.exec(line);
    if (!found || Number(found[1]) !== number || number > header.participants) {
      throw new Known("list_form", { line: number + 6 });
    }
    yield found[2];
  }
  if (number !== header.participants) throw new Known("list_form", { line: number + 7 });
}

function readRules(text) {
  const members = parseCanonical(text);
  demand(members instanceof Map, members);
  const shape = [["format", "str"], ["campaign", "str"], ["period", "str"], ["terms", "date"]];
  const rules = unpack({ members: [...shape, ...DATA.rules.members, ["key", "str"]] }, members);
  demand(rules.format === "kasipker-rules/1" && PERIOD.test(rules.period), rules);
  return rules;
}

const count = (value) => demand(Number.isSafeInteger(value) && value >= 0, value);
const place = (value) => demand(count(value) >= 1, value);
const hasMembers = (value, names) => demand(value instanceof Map && sameList([...value.keys()], names), value);

function readReport(text) {
  const report = hasMembers(parseCanonical(text), REPORT);
  demand(report.get("format") === "kasipker-report/1" && PERIOD.test(report.get("period")), report);
  const sources = list(report.get("sources")).map(sourceRows);
  list(report.get("earlier")).forEach(checkEarlier);
  const rows = list(report.get("rows")).map((row) => reportRow(row, sources));
  const [read, admitted, excluded] = ["read", "admitted", "excluded"].map((name) => count(report.get(name)));
  checkSums({ sources, rows, read, admitted, excluded, counts: report.get("counts") });
  const readmitted = new Set(rows.map((row) => row.number).filter((number) => number !== null));
  return { period: report.get("period"), read, admitted, readmitted };
}

const list = (value) => demand(Array.isArray(value), value);

function sourceRows(source) {
  // How many rows a source had.
  hasMembers(source, ["sha256", "bytes", "rows", "declared"]);
  demand(isDigest(source.get("sha256")) && DATA.declared.includes(source.get("declared")), source);
  count(source.get("bytes"));
  return count(source.get("rows"));
}

function checkEarlier(earlier) {
  hasMembers(earlier, ["period", "fingerprint"]);
  demand(PERIOD.test(earlier.get("period")) && isDigest(earlier.get("fingerprint")), earlier);
}

function reportRow(row, sources) {
  const names = ["source", "sheet", "row", "code", "number"];
  hasMembers(row, names);
  const [source, sheet, line, code, number] = names.map((name) => row.get(name));
  demand(DATA.codes.includes(code) && place(source) <= sources.length && place(sheet) && place(line), row);
  demand(number === null || (DATA.readmissible.includes(code) && place(number)), row);
  return { place: `${source} ${sheet} ${line}`, code, number };
}

function checkSums({ sources, rows, read, admitted, excluded, counts }) {
  const out = rows.filter((row) => row.number === null);
  const numbers = rows.filter((row) => row.number !== null).map((row) => row.number);
  const told = DATA.codes.map((code) => [code, out.filter((row) => row.code === code).length]).filter(([, n]) => n);
  demand(counts instanceof Map, counts);
  const right =
    read === sources.reduce((sum, n) => sum + n, 0) &&
    read === admitted + excluded &&
    excluded === out.length &&
    dump(counts) === dump(new Map(told)) &&
    new Set(rows.map((row) => row.place)).size === rows.length &&
    new Set(numbers).size === numbers.length &&
    numbers.every((number) => number <= admitted);
  if (!right) throw new Known("report_sums");
}

function readParticipant(number, line, header, readmitted) {
  // A line of participants.tsv as the list's own rules would have made it.
  const tab = line.indexOf("\t");
  const mask = tab < 0 ? line : line.slice(0, tab);
  const text = tab < 0 ? "" : line.slice(tab + 1);
  const parts = text.split("\t");
  const [salt, said, iin, name, day] = parts;
  const right =
    parts.length === 5 &&
    /^[0-9a-f]{32}$/.test(salt) &&
    said === String(number) &&
    isIdentity(iin) &&
    name.length > 0 &&
    (name.length <= NAME_LIMIT || [...name].length <= NAME_LIMIT) &&
    mask === maskOf(name) &&
    PLAIN_SHAPES.date(day) &&
    (day.startsWith(`${header.period}-`) || readmitted.has(number));
  if (!right) throw new Known("participant_form", { number });
  return { mask, iin, name, day, text, hidden: sha256(text) };
}
