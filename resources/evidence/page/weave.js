// The weave: a digest as woven stitches, for the eye; the digits always stand with it.

const SVG = "http://www.w3.org/2000/svg";
const TRIANGLES = [[8, "0,0 1,0 .5,.5"], [4, "1,0 1,1 .5,.5"], [2, "1,1 0,1 .5,.5"], [1, "0,1 0,0 .5,.5"]];

function weave(digest) {
  // The full band of 4 × 32 stitches with a gap after each eight: lines 1, 2, then 2 and 1 upside down.
  const [first, second] = [digest.slice(0, 32), digest.slice(32)];
  const lines = [[first, 1, false], [second, 2, false], [second, 2, true], [first, 1, true]];
  const band = document.createElementNS(SVG, "svg");
  band.setAttribute("viewBox", "0 0 35 4");
  band.setAttribute("preserveAspectRatio", "none");
  band.setAttribute("class", "weave");
  band.setAttribute("aria-hidden", "true");
  lines.forEach(([digits, colour, flipped], row) => band.append(weaveLine(digits, row, colour, flipped)));
  return band;
}

function weaveLine(digits, row, colour, flipped) {
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("class", `weave${colour}`);
  const shapes = [...digits].flatMap((digit, column) => {
    const x = column + Math.floor(column / 8);
    const bits = parseInt(digit, 16);
    const filled = TRIANGLES.filter(([bit]) => bits & (flipped && bit & 10 ? 10 - bit : bit));
    return filled.map(([, points]) => `M${points.split(" ").map((point) => movePoint(point, x, row)).join("L")}Z`);
  });
  path.setAttribute("d", shapes.join(""));
  return path;
}

function movePoint(point, x, y) {
  const [px, py] = point.split(",").map(Number);
  return `${px + x} ${py + y}`;
}
