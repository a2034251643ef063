// One chart. Python has laid out and painted everything; Plotly draws it, and a click tells Python what was chosen.
const CONFIG = { displayModeBar: false, scrollZoom: false, doubleClick: "reset", showTips: false };
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

function prepare() {
  const fonts = ["400 13px 'IBM Plex Sans'", "600 13px 'IBM Plex Sans'"].map((face) => document.fonts.load(face));
  return Promise.all([load(), Promise.allSettled(fonts)]);
}

// Say what went wrong where the chart would be; the list under it tells the same events.
function excuse(host) {
  ready = host.told = null;
  host.innerHTML = `<p class="dl-notice" role="alert">The chart could not be drawn. Check the connection and reload the page.</p>`;
}

// Draw what is told of the figure in this part of the page, where that is not drawn already: what was zoomed stays zoomed.
function draw(host, part) {
  const told = part.querySelector(".dl-figure")?.textContent;
  if (!told || host.told === told) return;
  host.told = told;
  paint(host, told).catch(() => excuse(host));
}

async function paint(host, told) {
  await (ready ??= prepare());
  if (host.told !== told) return;
  if (!host.drawn) host.replaceChildren();
  const { figure, alt } = JSON.parse(told);
  host.style.height = `${figure.layout.height}px`;
  host.setAttribute("aria-label", alt);
  await window.Plotly.react(host, figure.data, figure.layout, CONFIG);
  sweep(host, figure.layout.shapes.length);
  if (host.drawn) return;
  host.drawn = true;
  host.on("plotly_click", ({ points }) => host.choose(points[0].customdata ?? []));
  follow(host);
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

export default function ({ parentElement, setTriggerValue }) {
  const host = parentElement.querySelector(".dl-chart");
  const part = host.closest('[class*="st-key-picture-"]');
  host.choose = (chosen) => setTriggerValue("chosen", chosen);
  if (host.part === part) return;
  host.part = part;
  draw(host, part);
  new MutationObserver(() => draw(host, part)).observe(part, { childList: true, subtree: true });
}
