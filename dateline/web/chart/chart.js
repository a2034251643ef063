// One chart. Python has laid out and painted everything; Plotly draws the marks, `letter` writes the words over them, and a
// click tells `host.choose` what was chosen.
const CONFIG = { displayModeBar: false, scrollZoom: false, doubleClick: "reset", showTips: false };
const SVG = "http://www.w3.org/2000/svg";
const SIDES = { left: "start", center: "middle", right: "end" };
const PAUSES = [0, 1000, 4000]; // milliseconds before each new try
let ready = null; // once Plotly is there, and the fonts: labels were measured in them, and another would misplace them

// The index page of the timeline has asked for Plotly already. Where that came to nothing it is asked for again, a few times.
async function load() {
  const early = document.querySelector('script[src$="/plotly-basic.min.js"]');
  if (early && !window.Plotly && !performance.getEntriesByName(early.src).length) await settled(early);
  for (const pause of PAUSES) {
    if (window.Plotly) return;
    await new Promise((go) => setTimeout(go, pause));
    const script = document.createElement("script");
    script.src = new URL("plotly-basic.min.js", import.meta.url);
    document.head.append(script);
    await settled(script);
  }
  if (!window.Plotly) throw new Error("Plotly could not be loaded");
}

const settled = (script) => new Promise((go) => ["load", "error"].forEach((end) => script.addEventListener(end, go)));

export const faces = () => Promise.allSettled(["400", "600"].map((weight) => document.fonts.load(`${weight} 13px 'IBM Plex Sans'`)));

export const forget = () => (ready = null);

const prepare = () => Promise.all([load(), faces()]);

// Say what went wrong where the chart would be; the list under it tells the same events.
export function excuse(host) {
  forget();
  host.told = null;
  host.innerHTML = `<p class="dl-notice" role="alert">The chart could not be drawn. Check the connection and reload the page.</p>`;
}

// Draw what is told of a figure, where that is not drawn already: what was zoomed stays zoomed.
export async function draw(host, told, failed = () => excuse(host)) {
  if (!told || host.told === told) return;
  host.told = told;
  await paint(host, told).catch(failed);
}

async function paint(host, told) {
  await (ready ??= prepare());
  if (host.told !== told) return;
  if (!host.drawn) host.replaceChildren();
  const { figure, alt } = JSON.parse(told);
  host.setAttribute("aria-label", alt);
  await show(host, figure);
  if (host.drawn) return;
  host.drawn = true;
  host.on("plotly_click", ({ points }) => host.choose(points[0].customdata ?? []));
  follow(host);
}

// Draw a figure. Its words are written anew whenever Plotly has moved what they stand beside.
export async function show(host, figure) {
  host.style.height = `${figure.layout.height}px`;
  host.words = figure.words.map((group) => ({ ...group, ends: [...(figure.layout[axisOf(group)]?.range ?? [])] }));
  host.unwritten = true;
  await window.Plotly.react(host, figure.data, figure.layout, CONFIG);
  sweep(host, figure.layout.shapes.length);
  if (!host.sheet) {
    host.sheet = element("svg", { class: "main-svg dl-words" });
    host.querySelector(".svg-container").insertBefore(host.sheet, host.querySelector(".hoverlayer").ownerSVGElement);
    for (const moved of ["plotly_afterplot", "plotly_relayouting"]) host.on(moved, () => letter(host));
  }
  if (host.unwritten) letter(host); // Plotly says that it has drawn only where axes or traces are other ones
}

function letter(host) {
  host.unwritten = false;
  const full = host._fullLayout;
  for (const side of ["width", "height"]) host.sheet.setAttribute(side, full[side]);
  host.sheet.style.fontFamily = full.font.family;
  host.sheet.replaceChildren(...host.words.map((group) => lettered(full, group)));
}

function lettered(full, group) {
  const ink = inked(group.bold, group.colour);
  const part = element("g", { "font-size": group.size, "text-anchor": SIDES[group.side], "data-role": group.role, ...ink });
  const across = ruler(full, group);
  for (const [share, y, shift, lines] of group.held) {
    const x = across(share);
    if (x !== null) part.append(written(x + shift, y, lines, group.leading));
  }
  return part;
}

// Where a share of an axis lies, in pixels; null where the reader has zoomed it away. A heading keeps to its whole axis.
function ruler(full, { axis: name, ends }) {
  if (name === "paper") return (share) => full._size.l + share * full._size.w;
  const axis = full[axisOf({ axis: name })];
  const [first, last] = name.endsWith(" domain") ? [0, axis._length] : ends.map((end) => axis.d2p(end));
  return (share) => {
    const x = first + share * (last - first);
    return x < -0.5 || x > axis._length + 0.5 ? null : axis._offset + x;
  };
}

function written(x, y, lines, leading) {
  const text = element("text", { x, y });
  if (lines.length === 1 && lines[0].length === 1) text.textContent = lines[0][0];
  else
    lines.forEach((line, n) => {
      line.forEach((span, k) => {
        const [words, bold, colour] = typeof span === "string" ? [span] : span;
        const run = element("tspan", { ...(k ? {} : { x, y: y + n * leading }), ...(colour ? inked(bold, colour) : {}) });
        run.textContent = words;
        text.append(run);
      });
    });
  return text;
}

const axisOf = ({ axis }) => axis.split(" ")[0].replace("x", "xaxis");
const inked = (bold, fill) => ({ fill, "font-weight": bold ? 600 : 400 });

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// Of a picture with more marks Plotly leaves some standing, which would be events that are not there.
function sweep(host, count) {
  for (const shape of host.querySelectorAll(".shapelayer [data-index]")) if (shape.dataset.index >= count) shape.remove();
}

// The page may give the chart less room, as beside the evidence, without the window changing.
function follow(host) {
  let width = host.clientWidth;
  new ResizeObserver(() => {
    if (host.clientWidth && host.clientWidth !== width) window.Plotly.Plots.resize(host);
    width = host.clientWidth;
  }).observe(host);
}
