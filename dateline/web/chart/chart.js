// One chart. Python has laid out and painted everything; Plotly draws the axes, answers to the mouse and zooms, `overlay` draws
// the marks and words, and a click tells `host.choose` what was chosen.
const CONFIG = { displayModeBar: false, scrollZoom: false, doubleClick: "reset", showTips: false };
const SVG = "http://www.w3.org/2000/svg";
const SIDES = { left: "start", center: "middle", right: "end" };
const PATHS = {
  line: (x0, y0, x1, y1) => `M${x0},${y0}L${x1},${y1}`,
  rect: (x0, y0, x1, y1) => `M${x0},${y0}H${x1}V${y1}H${x0}Z`,
  circle: (x0, y0, x1, y1) => `M${x1},${(y0 + y1) / 2}${arc(x0 - x1)}${arc(x1 - x0)}Z`,
};
const arc = (across) => `a${Math.abs(across) / 2} ${Math.abs(across) / 2} 0 1 1 ${across} 0`;
const PAUSES = [0, 1000, 4000]; // milliseconds before each new try
let fadings = 0; // how many gradients were made, each of which needs a name of its own
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

// Draw a figure. Its marks and words are drawn anew over it whenever Plotly has moved its axes.
export async function show(host, figure) {
  host.style.height = `${figure.layout.height}px`;
  host.figure = figure;
  host.ends = Object.fromEntries(Object.entries(figure.layout).map(([name, { range }]) => [name, range && [...range]]));
  host.due = true;
  await window.Plotly.react(host, figure.data, figure.layout, CONFIG);
  if (!host.sheet) {
    host.sheet = element("svg", { class: "main-svg" });
    host.querySelector(".svg-container").insertBefore(host.sheet, host.querySelector(".hoverlayer").ownerSVGElement);
    for (const moved of ["plotly_afterplot", "plotly_relayouting"]) host.on(moved, () => overlay(host));
  }
  if (host.due) overlay(host); // Plotly says that it has drawn only where axes or traces are other ones
}

function overlay(host) {
  host.due = false;
  const full = host._fullLayout;
  for (const side of ["width", "height"]) host.sheet.setAttribute(side, full[side]);
  host.sheet.style.fontFamily = full.font.family;
  const rulers = {};
  const layer = (name, draw, groups) => {
    const made = element("g", { class: name });
    made.append(...groups.map((group) => draw((rulers[group.axis] ??= ruler(full, host.ends, group.axis)), group)));
    return made;
  };
  host.sheet.replaceChildren(layer("dl-marks", marked, host.figure.marks), layer("dl-words", lettered, host.figure.words));
}

// Where a share of an axis lies, in pixels; `left` and `wide` are what of it is seen. A heading keeps to its whole axis.
function ruler(full, all, name) {
  if (name === "paper") return { left: 0, wide: full.width, across: (share) => full._size.l + share * full._size.w };
  const key = name.split(" ")[0].replace("x", "xaxis");
  const { _offset: left, _length: wide } = full[key];
  const [first, last] = name.endsWith(" domain") ? [0, wide] : all[key].map((end) => full[key].d2p(end));
  return { left, wide, across: (share) => left + first + share * (last - first) };
}

// Marks of one pen: single paths where they stand for something, for who measures; else one, which is drawn faster.
function marked({ left, wide, across }, { kind, colour, width, dash, fill, role, stops, held }) {
  const ink = { stroke: width ? colour : "none", "stroke-width": width, fill: kind === "line" ? "none" : fill };
  if (dash !== "solid") ink["stroke-dasharray"] = dash;
  const part = element("svg", { x: left, width: wide, ...(role && { "data-role": role }), ...ink }); // what is zoomed away is cut off
  const paths = held.map(([a, ax, y0, b, bx, y1]) => PATHS[kind](across(a) + ax - left, y0, across(b) + bx - left, y1));
  if (stops.length) part.append(fading(stops, part));
  part.append(...(role ? paths : [paths.join("")]).map((d) => element("path", { d })));
  return part;
}

// A gradient along each mark of a group.
function fading(stops, part) {
  const made = element("linearGradient", { id: `dl-fading-${++fadings}` });
  made.append(...stops.map(([offset, colour]) => element("stop", { offset, "stop-color": colour })));
  part.setAttribute("fill", `url(#${made.id})`);
  return made;
}

function lettered({ left, wide, across }, { bold, colour, size, side, role, leading, held }) {
  const part = element("g", { "font-size": size, "text-anchor": SIDES[side], "data-role": role, ...inked(bold, colour) });
  for (const [share, y, shift, lines] of held) {
    const x = across(share);
    if (x > left - 0.5 && x < left + wide + 0.5) part.append(written(x + shift, y, lines, leading));
  }
  return part;
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

const inked = (bold, fill) => ({ fill, "font-weight": bold ? 600 : 400 });

function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// The page may give the chart less room, as beside the evidence, without the window changing.
function follow(host) {
  let width = host.clientWidth;
  new ResizeObserver(() => {
    if (host.clientWidth && host.clientWidth !== width) window.Plotly.Plots.resize(host);
    width = host.clientWidth;
  }).observe(host);
}
