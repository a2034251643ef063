// One chart. Python has laid out and painted everything; Plotly draws it, and a click tells Python what was chosen.
const CONFIG = { displayModeBar: false, scrollZoom: false, doubleClick: "reset", showTips: false };
let ready = null; // once Plotly is there, and the fonts: labels were measured in them, and another would misplace them

// The index page of the timeline has asked for Plotly already.
function load(done, failed) {
  if (window.Plotly) return done();
  let script = document.querySelector('script[src$="/plotly-basic.min.js"]');
  if (!script) {
    script = document.createElement("script");
    script.src = new URL("plotly-basic.min.js", import.meta.url);
    document.head.append(script);
  }
  script.addEventListener("load", done);
  script.addEventListener("error", failed);
}

function prepare() {
  const plotly = new Promise(load);
  const fonts = ["400 13px 'IBM Plex Sans'", "600 13px 'IBM Plex Sans'"].map((face) => document.fonts.load(face));
  return Promise.all([plotly, ...fonts]);
}

// Draw what is told of the figure in this part of the page, where that is not drawn already: what was zoomed stays zoomed.
async function draw(host, part) {
  const told = part.querySelector(".dl-figure")?.textContent;
  if (!told || host.told === told) return;
  host.told = told;
  await (ready ??= prepare());
  if (host.told !== told) return;
  const { figure, alt } = JSON.parse(told);
  host.style.height = `${figure.layout.height}px`;
  host.setAttribute("aria-label", alt);
  await window.Plotly.react(host, figure.data, figure.layout, CONFIG);
  if (host.drawn) return;
  host.drawn = true;
  host.on("plotly_click", ({ points }) => host.choose(points[0].customdata ?? []));
  follow(host);
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
