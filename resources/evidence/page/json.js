// JSON read strictly: no member twice, no number lost; objects are Maps, so that their order is kept.

class Real {
  // A number that is no whole one: it may stand in an answer of random.org, never in our own files.
  constructor(text) {
    this.text = text;
  }
}

const DEEPEST = 500;
const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

class Reader {
  constructor(text, at = 0) {
    this.text = text;
    this.at = at;
    this.depth = 0;
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  take(char) {
    if (this.text[this.at] !== char) throw new Known("not_json");
    this.at += 1;
  }

  value() {
    if (++this.depth > DEEPEST) throw new Known("not_json");
    const value = this.any();
    this.depth -= 1;
    return value;
  }

  any() {
    const char = this.text[this.at];
    if (char === "{") return this.object();
    if (char === "[") return this.array();
    if (char === '"') return this.string();
    for (const [word, value] of [["true", true], ["false", false], ["null", null]]) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number();
  }

  number() {
    const found = this.match(NUMBER);
    if (!found) throw new Known("not_json");
    if (found[1] || found[2]) return new Real(found[0]);
    const whole = Number(found[0]);
    return Number.isSafeInteger(whole) ? whole + 0 : BigInt(found[0]);
  }

  string() {
    this.take('"');
    let text = "";
    for (;;) {
      text += this.match(PLAIN)[0];
      const char = this.text[this.at++];
      if (char === '"') return text;
      if (char !== "\\") throw new Known("not_json");
      text += this.escape();
    }
  }

  escape() {
    const char = this.text[this.at++];
    if (char in ESCAPES) return ESCAPES[char];
    const code = this.text.slice(this.at, this.at + 4);
    if (char !== "u" || !/^[0-9a-fA-F]{4}$/.test(code)) throw new Known("not_json");
    this.at += 4;
    return String.fromCharCode(parseInt(code, 16));
  }

  array() {
    const items = [];
    for (const _ of this.items("[", "]")) items.push(this.value());
    return items;
  }

  object() {
    const members = new Map();
    for (const _ of this.items("{", "}")) {
      const name = this.name();
      if (members.has(name)) throw new Known("not_json");
      members.set(name, this.value());
    }
    return members;
  }

  name() {
    const name = this.string();
    this.match(SPACE);
    this.take(":");
    this.match(SPACE);
    return name;
  }

  *items(open, close) {
    // Stands before each item in turn; the caller reads it.
    this.take(open);
    this.match(SPACE);
    while (this.text[this.at] !== close) {
      yield;
      this.match(SPACE);
      if (this.text[this.at] === close) break;
      this.take(",");
      this.match(SPACE);
      if (this.text[this.at] === close) throw new Known("not_json");
    }
    this.take(close);
  }
}

function parseAny(text) {
  const reader = new Reader(text);
  reader.match(SPACE);
  const value = reader.value();
  reader.match(SPACE);
  if (reader.at !== text.length) throw new Known("not_json");
  return value;
}

function parseObject(bytes) {
  // The members of a JSON object in UTF-8, of any spelling.
  let text;
  try {
    text = decode(bytes);
  } catch {
    throw new Known("not_json");
  }
  const value = parseAny(text);
  if (!(value instanceof Map)) throw new Known("not_json");
  return value;
}

function rawMember(bytes, ...path) {
  // The source text of a nested member, exactly as it stands in the body.
  parseObject(bytes);
  let text = decode(bytes).trim();
  for (const name of path) text = memberOf(text, name, path);
  return text;
}

function memberOf(text, wanted, path) {
  if (text[0] === "{") {
    const reader = new Reader(text);
    for (const _ of reader.items("{", "}")) {
      const name = reader.name();
      const start = reader.at;
      reader.value();
      if (name === wanted) return text.slice(start, reader.at);
    }
  }
  throw new Known("member_missing", { field: path.join(".") });
}

const CONTROL = /["\\\u0000-\u001f]/g;
const SHORT = { '"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const quote = (text) =>
  `"${text.replace(CONTROL, (c) => SHORT[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;

function dump(value, sorted = false) {
  // One line of canonical JSON: no spaces, members in their order (or sorted, to compare two values).
  if (value instanceof Map) {
    const names = sorted ? [...value.keys()].sort() : [...value.keys()];
    return `{${names.map((name) => `${quote(name)}:${dump(value.get(name), sorted)}`).join(",")}}`;
  }
  if (Array.isArray(value)) return `[${value.map((item) => dump(item, sorted)).join(",")}]`;
  if (typeof value === "string") return quote(value);
  return value instanceof Real ? `real ${value.text}` : String(value);
}

const sameValue = (a, b) => dump(a, true) === dump(b, true);

function parseCanonical(text) {
  // The value of our own JSON, with or without its final LF.
  const line = text.endsWith("\n") ? text.slice(0, -1) : text;
  let value;
  try {
    value = parseAny(line);
  } catch {
    throw new Known("not_canonical");
  }
  if (dump(value) !== line) throw new Known("not_canonical");
  return value;
}
