// The zip of a bundle, read as if an enemy had made it: plain names, one entry each, bounded sizes, nothing hidden.

const LIMITS = { total: 2 ** 31, entries: 4096, line: 4096, block: 1 << 18, ratio: 200, free: 4 << 20 };
const ENTRY_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/;
const LONG = 0xffffffff;
const OTHER_NAME = 0x7075; // Info-ZIP's Unicode path: a second name for the same entry
const STREAMED = 0x8;
const ENCRYPTED = 0x1 | 0x40 | 0x2000;

class Archive {
  // Everything that can't be read as it should throws Known.
  constructor(bytes) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.kept = new Map();
    let infos;
    try {
      infos = readDirectory(this);
    } catch (error) {
      throw error instanceof Known ? error : new Known("zip_broken");
    }
    this.entries = new Map(infos.filter((info) => !info.folder).map((info) => [info.name, info]));
    this.names = [...this.entries.keys()].sort();
  }

  has(name) {
    return this.entries.has(name);
  }

  async load(name) {
    // A file's bytes, unpacked once.
    if (!this.has(name)) throw new Known("file_missing", { file: name });
    if (!this.kept.has(name)) this.kept.set(name, await unpackEntry(this, this.entries.get(name)));
    return this.kept.get(name);
  }

  read(name) {
    // A file that was loaded.
    if (!this.has(name)) throw new Known("file_missing", { file: name });
    return this.kept.get(name);
  }

  text(name) {
    // A file as UTF-8 text; it is empty or ends with LF.
    const bytes = this.read(name);
    if (bytes.length && bytes[bytes.length - 1] !== 10) throw new Known("file_form", { file: name });
    return decodeFile(name, bytes);
  }

  *lines(name) {
    // The lines of a text without their LF, decoded many at a time.
    const bytes = this.read(name);
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.lastIndexOf(10, start + LIMITS.block);
      if (end < start) throw new Known("file_form", { file: name });
      for (const line of decodeFile(name, bytes.subarray(start, end)).split("\n")) {
        if (line.length * 3 >= LIMITS.line && utf8(line).length >= LIMITS.line) throw new Known("file_form", { file: name });
        yield line;
      }
      start = end + 1;
    }
  }
}

function decodeFile(name, bytes) {
  try {
    return decode(bytes);
  } catch {
    throw new Known("file_form", { file: name });
  }
}

function readDirectory(archive) {
  const { view, bytes } = archive;
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const one = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!one || start + view.getUint32(end + 12, true) !== end) throw new Known("zip_hidden");
  if (count > LIMITS.entries) throw new Known("bundle_too_large", { file: String(count) });
  const infos = [];
  let at = start;
  while (at < end) {
    const info = readInfo(view, bytes, at);
    infos.push(info);
    at = info.next;
  }
  if (at !== end || infos.length !== count) throw new Known("zip_broken");
  checkInfos(infos);
  checkPlaces(archive, infos, start);
  return infos;
}

function findEnd(view) {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65557); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    if (at + 22 + view.getUint16(at + 20, true) !== view.byteLength) throw new Known("zip_hidden");
    return at;
  }
  throw new Known("zip_broken");
}

function readInfo(view, bytes, at) {
  if (view.getUint32(at, true) !== 0x02014b50) throw new Known("zip_broken");
  const short = (offset) => view.getUint16(at + offset, true);
  const long = (offset) => view.getUint32(at + offset, true);
  const nameEnd = at + 46 + short(28);
  const extraEnd = nameEnd + short(30);
  const name = String.fromCharCode(...bytes.subarray(at + 46, nameEnd));
  const info = { name, folder: name.endsWith("/"), flags: short(8), method: short(10), crc: long(16), packed: long(20) };
  const extra = bytes.subarray(nameEnd, extraEnd);
  return Object.assign(info, { size: long(24), mode: long(38) >>> 16, offset: long(42), extra, next: extraEnd + short(32) });
}

function checkInfos(infos) {
  const seen = new Set();
  const total = infos.reduce((sum, info) => sum + info.size, 0);
  if (total > LIMITS.total) throw new Known("bundle_too_large", { file: String(infos.length) });
  const parents = new Set();
  for (const info of infos) if (!info.folder) checkEntry(info, parents);
  for (const info of infos) {
    if (info.folder && (!parents.has(info.name) || info.size)) throw new Known("zip_name", { file: quote(info.name) });
    const name = info.name.toLowerCase();
    if (seen.has(name)) throw new Known("zip_twice", { file: info.name });
    seen.add(name);
  }
}

function checkEntry(info, parents) {
  if (!ENTRY_NAME.test(info.name)) throw new Known("zip_name", { file: quote(info.name) });
  const kind = info.mode & 0o170000;
  const plain = kind === 0 || kind === 0o100000;
  if (!plain || info.flags & ENCRYPTED || ![0, 8].includes(info.method) || hasExtra(info.extra, OTHER_NAME)) {
    throw new Known("zip_entry", { file: info.name });
  }
  if ([info.size, info.packed, info.offset].includes(LONG)) throw new Known("bundle_too_large", { file: info.name });
  if (info.size > Math.max(LIMITS.free, info.packed * LIMITS.ratio)) {
    throw new Known("bundle_too_large", { file: info.name });
  }
  for (let at = info.name.indexOf("/"); at >= 0; at = info.name.indexOf("/", at + 1)) {
    parents.add(info.name.slice(0, at + 1));
  }
}

function hasExtra(fields, wanted) {
  for (let at = 0; at + 4 <= fields.length; at += 4 + (fields[at + 2] | (fields[at + 3] << 8))) {
    if ((fields[at] | (fields[at + 1] << 8)) === wanted) return true;
  }
  return false;
}

function checkPlaces(archive, infos, directory) {
  // The entries fill the file from its first byte to the directory: none overlaps another, none is hidden.
  let end = 0;
  let slack = 0;
  for (const info of [...infos].sort((a, b) => a.offset - b.offset)) {
    if (info.offset < end || info.offset - end > slack) throw new Known("zip_hidden");
    end = placeData(archive, info);
    slack = info.flags & STREAMED ? 24 : 0;
  }
  if (directory < end || directory - end > slack) throw new Known("zip_hidden");
}

function placeData({ view, bytes }, info) {
  // Where an entry's data ends; its own header must say what the directory says.
  const at = info.offset;
  if (view.getUint32(at, true) !== 0x04034b50) throw new Known("zip_broken");
  const nameEnd = at + 30 + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  const sums = [14, 18, 22].map((offset) => view.getUint32(at + offset, true));
  const streamed = Boolean(view.getUint16(at + 6, true) & STREAMED);
  const told = [info.crc, info.packed, info.size].every((value, index) => value === sums[index]);
  const name = String.fromCharCode(...bytes.subarray(at + 30, nameEnd));
  const same = streamed === Boolean(info.flags & STREAMED) && view.getUint16(at + 8, true) === info.method;
  const agree = told || (streamed && sums.every((value) => value === 0));
  if (!same || !agree || name !== info.name || hasExtra(bytes.subarray(nameEnd, start), OTHER_NAME)) {
    throw new Known("zip_entry", { file: info.name });
  }
  info.start = start;
  return start + info.packed;
}

async function unpackEntry({ bytes }, info) {
  const packed = bytes.subarray(info.start, info.start + info.packed);
  if (packed.length !== info.packed) throw new Known("zip_broken");
  const content = info.method ? await inflate(packed, info.size) : packed;
  if (content.length !== info.size || crc32(content) !== info.crc) throw new Known("zip_broken");
  return content;
}

async function inflate(packed, size) {
  // Never unpacks more than the directory announced.
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const content = new Uint8Array(size);
  let at = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (at + value.length > size) throw new Known("zip_broken");
      content.set(value, at);
      at += value.length;
    }
  } catch {
    await reader.cancel().catch(() => undefined);
    throw new Known("zip_broken");
  }
  return content.subarray(0, at);
}
