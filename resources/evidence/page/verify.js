// The verdict: the checks in their order until one fails, then the values that only paper can confirm.

const step = (name, grade, look) => ({ name, grade, look });
const FILE_STEPS = [
  step("names", "consistent", checkNames),
  step("digests", "consistent", checkDigests),
  step("own_text", "consistent", checkOwnText),
  step("journal", "consistent", checkJournal),
  step("list", "signed", checkList),
  step("rules", "signed", checkRules),
  step("report", "signed", checkReport),
];
const DRAW_STEPS = DRAW_CHECKS.map(([name, grade, look]) => step(name, grade, (case_) => look(case_.base)));
const NO_DRAW_STEPS = [step("no_draw", "consistent", checkNoDraw)];
const PEOPLE_STEPS = [step("people", "signed", checkPeople)];
const LAST_STEPS = [
  step("redraws", "signed", checkRedraws),
  step("outcome", "signed", checkOutcome),
  step("votes", "consistent", checkVotes),
  step("documents", "consistent", checkDocuments),
  step("signatures", "consistent", checkSignatures),
  step("manifest", "consistent", checkManifest),
];

const stepsOf = (case_) => [
  ...FILE_STEPS,
  ...(case_.drawn ? DRAW_STEPS : NO_DRAW_STEPS),
  ...(case_.commission ? PEOPLE_STEPS : []),
  ...LAST_STEPS,
];

async function verify(bytes, paper = {}) {
  // `paper` holds what the reader brings from signed paper where random.org signed nothing.
  const checks = [];
  const verdict = { result: "NOT VALID", checks, later: [], compare: [], case: null };
  if (!(await hold(checks, step("zip", "consistent", () => {
    verdict.case = new Case(new Archive(bytes));
    return String(verdict.case.names.length);
  })))) return verdict;
  const steps = stepsOf(verdict.case);
  for (const [index, one] of steps.entries()) {
    const grade = verdict.case.drawn ? one.grade : "consistent";
    if (!(await hold(checks, { ...one, grade }, verdict.case))) {
      verdict.later = steps.slice(index + 1);
      return verdict;
    }
  }
  verdict.compare = compareLines(verdict.case);
  const signed = verdict.case.drawn || verdict.case.rehearsal;
  if (!signed && !(await hold(checks, step("anchor", "compare", () => checkAnchor(verdict.compare, paper))))) return verdict;
  verdict.result = verdict.case.rehearsal ? "REHEARSAL" : "GENUINE";
  return verdict;
}

async function hold(checks, { name, grade, look }, case_) {
  try {
    checks.push({ name, grade, ok: true, detail: await look(case_) });
    return true;
  } catch (error) {
    const { code, fields } = error instanceof Known ? error : { code: "bundle_malformed", fields: {} };
    if (!(error instanceof Known)) console.info(error);
    checks.push({ name, grade, ok: false, code, fields });
    return false;
  }
}

function compareLines(case_) {
  // Each value to be read on the signed paper, in the order of the page.
  const lines = [["fingerprint", case_.fingerprint]];
  if (case_.drawn) {
    const { ticket, user } = case_.base.held;
    const [{ serial, previous }] = case_.outcome.draws;
    lines.push(["ticket", ticket.get("ticketId")], ["room", user.get("room").replaceAll("-", ", ")]);
    lines.push(["serial", previous === null ? `${serial} / ? / ?` : `${serial} / ${previous} / ${serial - previous - 1}`]);
  }
  lines.push(["key", case_.rules.key]);
  const papers = case_.meeting.notes.filter(({ fact }) => fact.KIND === "document_fixed" && fact.kind === "protocol");
  const protocol = papers[papers.length - 1];
  if (protocol) lines.push(["facts", protocol.fact.facts]);
  lines.push(["head", protocol && protocol.n > 1 ? case_.record.lines[protocol.n - 2].digest : case_.record.head]);
  return lines.map(([name, value]) => ({ name, value }));
}

function checkAnchor(compare, paper) {
  // Where chance was not asked random.org signed nothing: both digests must be typed from the signed protocol.
  for (const name of ["fingerprint", "facts"]) {
    const value = compare.find((line) => line.name === name)?.value ?? "";
    const said = (paper[name] ?? "").replace(/\s/g, "").toLowerCase();
    if (said.length < 32 || !value.startsWith(said)) throw new Known("unsigned");
  }
  return "fingerprint, facts";
}

function checkSlip(case_, slip) {
  // «Was I in the list?»: the line of list.txt that the slip and the holder's own data give. True when it stands there.
  const day = PLAIN_SHAPES.date(slip.day) ? slip.day : "";
  const name = slip.name.trim().normalize("NFC").replace(/ +/g, " ");
  const hidden = sha256(privateText(slip.salt.replace(/\s/g, "").toLowerCase(), slip.number, slip.iin.replace(/\s/g, ""), name, day));
  const wanted = rowDigest(slip.number, maskOf(name), hidden);
  let number = 0;
  for (const digest of case_.rows()) if ((number += 1) === Number(slip.number)) return digest === wanted;
  return false;
}
