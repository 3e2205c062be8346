// Values out of JSON by the shapes that the program's own facts have, and the small rules of the list.

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const PERIOD = /^20\d\d-(0[1-9]|1[0-2])$/;
const DIGEST = /^[0-9a-f]{64}$/;
const GENESIS = "0".repeat(64);

const isDigest = (value) => typeof value === "string" && DIGEST.test(value);
const isWhole = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

const DAYS = new Map(); // each day is looked at once

function isDate(text) {
  if (!DAYS.has(text)) DAYS.set(text, isDay(text));
  return DAYS.get(text);
}

function isDay(text) {
  const found = DATE.exec(text);
  return Boolean(found) && Number(found[1]) > 0 && new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text;
}

function isMoment(text) {
  if (!MOMENT.test(text)) return false;
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString() === text.replace("Z", ".000Z") && Number(text.slice(0, 4)) > 0;
}

const PLAIN_SHAPES = {
  str: (value) => typeof value === "string",
  int: isWhole,
  bool: (value) => typeof value === "boolean",
  date: (value) => typeof value === "string" && safely(isDate, value),
  datetime: (value) => typeof value === "string" && safely(isMoment, value),
};

function safely(check, value) {
  try {
    return check(value);
  } catch {
    return false; // no such day
  }
}

function unpack(shape, value) {
  // A JSON value of a shape as plain objects and arrays. Throws not_canonical for another.
  if (typeof shape === "string") return demand(PLAIN_SHAPES[shape](value), value);
  if (shape.options) return demand(shape.options.includes(value), value);
  if (shape.optional) return value === null ? null : unpack(shape.optional, value);
  if (shape.items) return demand(Array.isArray(value), value).map((item) => unpack(shape.items, item));
  const names = shape.members.map(([name]) => name);
  demand(value instanceof Map && sameList([...value.keys()], names), value);
  return Object.fromEntries(shape.members.map(([name, inner]) => [name, unpack(inner, value.get(name))]));
}

function demand(right, value) {
  if (!right) throw new Known("not_canonical");
  return value;
}

const sameList = (a, b) => a.length === b.length && a.every((item, index) => item === b[index]);

function openFact(kind, text) {
  // A fact out of its line in facts.jsonl: its members behind 32 hex digits of salt.
  const members = parseCanonical(text);
  demand(members instanceof Map && [...members.keys()][0] === "salt", members);
  demand(/^[0-9a-f]{32}$/.test(members.get("salt")), members);
  members.delete("salt");
  return { KIND: kind, ...unpack(DATA.facts[kind].shape, members) };
}

const WEIGHTS = [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]];

function isIdentity(iin) {
  // Twelve digits with the right control digit, of a person or a joint entrepreneur.
  if (!/^[0-9]{12}$/.test(iin) || iin === iin[0].repeat(12) || "45".includes(iin[4])) return false;
  for (const weights of WEIGHTS) {
    const rest = weights.reduce((sum, weight, place) => sum + weight * Number(iin[place]), 0) % 11;
    if (rest < 10) return rest === Number(iin[11]);
  }
  return false;
}

const QUOTES = /[«»"“”„']/g;
const BLANKS = /[\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
const FORMS = ["ИП", "ЖК", "ДК", "IP"];

function maskOf(name) {
  // «А•••в Н.»: what the public sees of a name without consent.
  let words = name.replace(QUOTES, "").split(BLANKS).filter(Boolean).map((word) => [...word]);
  if (words.length > 1 && FORMS.includes(words[0].join("").toUpperCase())) words = words.slice(1);
  if (!words.length) return "•••";
  const [first, second] = words;
  const shown = `${first[0]}•••${first.length > 3 ? first[first.length - 1] : ""}`;
  return second ? `${shown} ${second[0]}.` : shown;
}

const privateText = (salt, number, iin, name, day) => [salt, number, iin, name, day].join("\t");
const rowDigest = (number, mask, hidden) => sha256(`${number}\t${mask}\t${hidden}`);
