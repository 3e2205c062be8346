// The draw itself: random.org's signature, how the numbers were made, and everything that the signed text binds.

const RANDOM = [
  ...["method", "hashedApiKey", "n", "min", "max", "replacement", "base", "pregeneratedRandomization", "data"],
  ...["license", "licenseData", "userData", "ticketData", "completionTime", "serialNumber"],
];
const TICKET_ID = /^[0-9a-f]{16}$/;
const TIME = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\dZ)$/;
const USER_DATA = {
  draw: /^[a-z0-9-]{1,32}\/20\d\d-(0[1-9]|1[0-2])\/[1-9]\d{0,2}$/,
  attempt: /^[1-9]\d{0,8}$/,
  participants: /^[1-9]\d{0,9}$/,
  list: DIGEST,
  journal: DIGEST,
  room: /^[1-9]\d\d(-[1-9]\d\d){2,11}$/,
};
const BASE = /^[1-9]\d{0,17}$/;
const RESULT_PATHS = { draw: ["result"], getTicket: ["result", "result"] };

const isMap = (value) => value instanceof Map;
const isText = (value) => typeof value === "string";

function readTime(value) {
  // random.org's way of writing a time, as our own.
  const found = isText(value) && TIME.exec(value);
  const moment = found && `${found[1]}T${found[2]}`;
  return moment && PLAIN_SHAPES.datetime(moment) ? moment : null;
}

const isLicense = (value) =>
  isMap(value) && sameList([...value.keys()], ["type", "text", "infoUrl"]) &&
  isText(value.get("type")) && isText(value.get("text")) && (value.get("infoUrl") === null || isText(value.get("infoUrl")));

const isTicketId = (value) => isText(value) && TICKET_ID.test(value);

const isTicketData = (value) =>
  value === null ||
  (isMap(value) && sameList([...value.keys()], ["ticketId", "previousTicketId", "nextTicketId"]) &&
    isTicketId(value.get("ticketId")) &&
    ["previousTicketId", "nextTicketId"].every((name) => value.get(name) === null || isTicketId(value.get(name))));

const RANDOM_FORMS = {
  hashedApiKey: isText,
  n: isWhole,
  min: isWhole,
  max: isWhole,
  replacement: (value) => typeof value === "boolean",
  base: isWhole,
  pregeneratedRandomization: (value) => value === null || isMap(value),
  data: (value) => Array.isArray(value) && value.every((item) => isWhole(item) || isText(item)),
  license: isLicense,
  licenseData: (value) => value === null || isMap(value),
  userData: () => true,
  ticketData: isTicketData,
  completionTime: (value) => readTime(value) !== null,
  serialNumber: isWhole,
};

function parseRandom(bytes) {
  // The `random` object of generateSignedIntegers: these members, types and order, no others.
  const random = parseObject(bytes);
  if (random.get("method") !== "generateSignedIntegers") throw new Known("random_shape", { field: "method" });
  const names = [...random.keys()];
  if (!sameList(names, RANDOM)) {
    const wrong = RANDOM.find((name, index) => names[index] !== name) ?? names[RANDOM.length];
    throw new Known("random_shape", { field: wrong });
  }
  for (const [name, form] of Object.entries(RANDOM_FORMS)) {
    if (!form(random.get(name))) throw new Known("random_shape", { field: name });
  }
  return random;
}

function isUserData(user) {
  // The members, types and forms of a draw's userData, in ASCII, at most 300 characters.
  if (!isMap(user)) return false;
  const forms = user.has("base") ? { ...USER_DATA, base: BASE } : USER_DATA;
  const text = dump(user);
  const names = Object.keys(forms);
  if (user.size !== names.length || text.length > 300 || /[^\u0000-\u007f]/.test(text)) return false;
  const whole = ["attempt", "participants", "base"];
  const formed = names.every((name) => {
    const value = user.get(name);
    return (whole.includes(name) ? isWhole(value) : isText(value)) && forms[name].test(String(value));
  });
  const redraw = formed && !user.get("draw").endsWith("/1");
  return formed && redraw === user.has("base") && (!redraw || user.get("participants") === 2);
}

function openHeld(bytes) {
  // The signed result with the members that a draw must have.
  const random = parseRandom(bytes);
  const user = random.get("userData");
  const ticket = random.get("ticketData");
  if (!isUserData(user) || ticket === null) throw new Known("not_a_draw");
  return { random, user, ticket, text: decode(bytes), completedAt: readTime(random.get("completionTime")) };
}

function isDrawn(random) {
  // data are n different whole numbers of min…max.
  const data = random.get("data");
  const inside = data.every((item) => isWhole(item) && item >= random.get("min") && item <= random.get("max"));
  return inside && new Set(data).size === data.length && data.length === random.get("n");
}

function drawPolicy(random, rehearsal) {
  // The demands of a draw by name; the first that is not met, or null.
  const user = random.get("userData");
  const redraw = user.has("base");
  const people = user.get("participants");
  const n = random.get("n");
  const demands = {
    n: n >= 1 && n <= 3 && n === (redraw ? 1 : Math.min(3, people)),
    min: random.get("min") === 1,
    max: random.get("max") === (redraw ? 2 : people),
    replacement: random.get("replacement") === false,
    base: random.get("base") === 10,
    pregeneratedRandomization: random.get("pregeneratedRandomization") === null,
    data: isDrawn(random),
    license: (random.get("license").get("type") === "developer") === rehearsal,
    ticketData: random.get("ticketData").get("previousTicketId") === null,
  };
  return Object.keys(demands).find((name) => !demands[name]) ?? null;
}

async function signer(bytes, signature) {
  // The known key whose RSASSA-PKCS1-v1_5 / SHA-512 signature over exactly these bytes this is, or null.
  const signed = fromBase64(signature);
  if (!signed || signed.length !== 512) return null;
  if (!globalThis.crypto?.subtle) throw new Known("no_web_crypto");
  for (const key of DATA.keys) {
    const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-512" };
    const loaded = await crypto.subtle.importKey("spki", fromBase64(key.spki), algorithm, false, ["verify"]);
    if (await crypto.subtle.verify(algorithm.name, loaded, signed, bytes)) return key;
  }
  return null;
}

const DIGEST_INFO = "3051300d060960864801650304020305000440"; // of SHA-512 (RFC 8017)

function isAltered(signature, digest) {
  // Whether a refused signature is none at all, or a known key's over other bytes; `digest` is the SHA-512 of these.
  const signed = fromBase64(signature);
  if (!signed || signed.length !== 512) return true;
  return DATA.keys.some((key) => {
    const modulus = BigInt(`0x${hex(fromBase64(key.spki).slice(-517, -5))}`);
    let power = BigInt(`0x${hex(signed)}`);
    const base = power;
    for (let n = 0; n < 16; n += 1) power = (power * power) % modulus;
    const opened = ((power * base) % modulus).toString(16).padStart(1024, "0");
    const head = `0001${"ff".repeat(512 - 3 - 19 - 64)}00${DIGEST_INFO}`;
    return opened.startsWith(head) && opened.slice(-128) !== digest;
  });
}

function readRequest(text) {
  // request.json: exactly what the program would have sent.
  const params = parseCanonical(text);
  const names = ["n", "min", "max", "replacement", "base", "pregeneratedRandomization", "userData", "ticketId"];
  const fixed = { min: 1, replacement: false, base: 10, pregeneratedRandomization: null };
  demand(isMap(params) && sameList([...params.keys()], names), params);
  demand(Object.entries(fixed).every(([name, value]) => params.get(name) === value), params);
  const user = params.get("userData");
  demand(isMap(user) && sameList([...user.keys()], [...Object.keys(USER_DATA), ...(user.has("base") ? ["base"] : [])]), user);
  return params;
}

function judge(body, request, { path, key, rehearsal }) {
  // Every member of the result by parsed value against the request, as the program did before it believed it.
  const random = parseRandom(utf8(rawMember(body, ...path, "random")));
  const expected = new Map([
    ["hashedApiKey", key],
    ...["n", "min", "max", "replacement", "base", "pregeneratedRandomization"].map((name) => [name, request.get(name)]),
    ["licenseData", null],
    ["userData", request.get("userData")],
  ]);
  for (const [name, value] of expected) demandSame(name, random.get(name), value);
  demandSame("data", isDrawn(random), true);
  demandSame("license", random.get("license").get("type") === "developer", rehearsal);
  demandSame("ticketId", random.get("ticketData")?.get("ticketId") ?? null, request.get("ticketId"));
  demandSame("previousTicketId", random.get("ticketData").get("previousTicketId"), null);
  if (path.length === 2) judgeShownTicket(body, request, random);
  return random;
}

function judgeShownTicket(body, request, random) {
  const shown = parseObject(utf8(rawMember(body, "result")));
  demandSame("ticketId", shown.get("ticketId"), request.get("ticketId"));
  demandSame("hashedApiKey", shown.get("hashedApiKey"), random.get("hashedApiKey"));
  demandSame("serialNumber", shown.get("serialNumber"), random.get("serialNumber"));
}

function demandSame(member, found, noted) {
  if (found === undefined || !sameValue(found, noted)) throw new Known("reply_differs", { field: member });
}

const TICKET = [
  ...["ticketId", "hashedApiKey", "showResult", "creationTime", "usedTime", "serialNumber", "expirationTime"],
  ...["previousTicketId", "nextTicketId", "result"],
];

function readTicket(body) {
  // A getTicket body of a ticket that shows its result.
  const ticket = parseObject(body).get("result");
  const formed = isMap(ticket) && sameList([...ticket.keys()], TICKET) && ticket.get("showResult") === true;
  const used = formed && ticket.get("usedTime") !== null;
  const whole = formed && used === (ticket.get("result") !== null) && used === (ticket.get("serialNumber") !== null);
  const createdAt = whole && readTime(ticket.get("creationTime"));
  const expiresAt = whole && readTime(ticket.get("expirationTime"));
  if (!createdAt || !expiresAt) throw new Known("ticket_form");
  const random = used ? rawMember(body, "result", "result", "random") : null;
  const of = (name) => ticket.get(name);
  return { ticket: of("ticketId"), key: of("hashedApiKey"), createdAt, expiresAt, used, serial: of("serialNumber"),
    previous: of("previousTicketId"), next: of("nextTicketId"), random };
}
