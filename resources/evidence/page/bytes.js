// Bytes: UTF-8, hex, SHA-256 and CRC-32, all synchronous, nothing borrowed from the browser but TextDecoder.

class Known extends Error {
  // A cause with its code and the fields of its sentence, like KnownError of the program.
  constructor(code, fields = {}) {
    super(code);
    this.code = code;
    this.fields = fields;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const utf8 = (text) => encoder.encode(text);

function decode(bytes) {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Known("not_utf8");
  }
}

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

function fromBase64(text) {
  // The bytes of the one base64 spelling, or null.
  try {
    const binary = atob(text);
    return btoa(binary) === text ? Uint8Array.from(binary, (char) => char.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

const sameBytes = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);

const ROUNDS = new Int32Array(64);
const FIRST = new Int32Array(8);
(function fillConstants() {
  // Fractional parts of the square and cube roots of the first primes (FIPS 180-4).
  const fraction = (x) => ((x - Math.floor(x)) * 0x100000000) | 0;
  let count = 0;
  for (let n = 2; count < 64; n += 1) {
    let prime = true;
    for (let d = 2; d * d <= n; d += 1) if (n % d === 0) prime = false;
    if (!prime) continue;
    if (count < 8) FIRST[count] = fraction(Math.sqrt(n));
    ROUNDS[count] = fraction(Math.cbrt(n));
    count += 1;
  }
})();

const schedule = new Int32Array(64);

function compress(state, bytes, at) {
  const w = schedule;
  for (let i = 0; i < 16; i += 1, at += 4) {
    w[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
  }
  for (let i = 16; i < 64; i += 1) {
    const x = w[i - 15];
    const y = w[i - 2];
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
  }
  let a = state[0], b = state[1], c = state[2], d = state[3];
  let e = state[4], f = state[5], g = state[6], h = state[7];
  for (let i = 0; i < 64; i += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + ROUNDS[i] + w[i]) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
  }
  state[0] += a; state[1] += b; state[2] += c; state[3] += d;
  state[4] += e; state[5] += f; state[6] += g; state[7] += h;
}

const ending = new Uint8Array(128);
const endingView = new DataView(ending.buffer);
const short = new Uint8Array(4096);
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

// Short texts are encoded into one buffer that is used again and again: a list has a million of them.
const bytesOf = (text) =>
  text.length * 3 <= short.length ? short.subarray(0, encoder.encodeInto(text, short).written) : utf8(text);

const hexWord = (word) => BYTES[word >>> 24] + BYTES[(word >>> 16) & 255] + BYTES[(word >>> 8) & 255] + BYTES[word & 255];

function sha256(data) {
  // SHA-256 of bytes or of text as UTF-8, in 64 lower-case hex digits.
  const bytes = typeof data === "string" ? bytesOf(data) : data;
  const state = FIRST.slice();
  const whole = bytes.length & ~63;
  for (let at = 0; at < whole; at += 64) compress(state, bytes, at);
  const rest = bytes.length - whole;
  const size = rest < 56 ? 64 : 128;
  ending.fill(0);
  ending.set(bytes.subarray(whole));
  ending[rest] = 0x80;
  endingView.setUint32(size - 8, Math.floor(bytes.length / 0x20000000));
  endingView.setUint32(size - 4, bytes.length << 3);
  for (let at = 0; at < size; at += 64) compress(state, ending, at);
  let text = "";
  for (let i = 0; i < 8; i += 1) text += hexWord(state[i]);
  return text;
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k += 1) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) crc = CRC[(crc ^ bytes[at]) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
