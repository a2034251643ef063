// One chart. Python has laid out and painted everything; Plotly draws it, and a click tells Python what was chosen.
let plotly;

function load() {
  plotly ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = new URL("plotly-basic.min.js", import.meta.url);
    script.onload = () => done(window.Plotly);
    script.onerror = failed;
    document.head.append(script);
  });
  return plotly;
}

// Labels were measured in this font: to draw them in another first would misplace them.
const fonts = () => Promise.all(["400 13px 'IBM Plex Sans'", "600 13px 'IBM Plex Sans'"].map((face) => document.fonts.load(face)));

// The page may give the chart less room, as beside the evidence, without the window changing.
function follow(host) {
  let width = host.clientWidth;
  new ResizeObserver(() => {
    if (host.clientWidth && host.clientWidth !== width) window.Plotly.Plots.resize(host);
    width = host.clientWidth;
  }).observe(host);
}

export default function ({ data, parentElement, setTriggerValue }) {
  const host = parentElement.querySelector(".dl-chart");
  const told = new TextDecoder().decode(data);
  if (host.told === told) return; // the same picture: what was zoomed stays zoomed
  host.told = told;
  const { figure, alt } = JSON.parse(told);
  host.style.height = `${figure.layout.height}px`;
  host.setAttribute("aria-label", alt);
  const config = { displayModeBar: false, scrollZoom: false, doubleClick: "reset", showTips: false };
  Promise.all([load(), fonts()])
    .then(([Plotly]) => Plotly.react(host, figure.data, figure.layout, config))
    .then(() => {
      if (host.followed) return;
      host.followed = true;
      host.on("plotly_click", ({ points }) => setTriggerValue("chosen", points[0].customdata ?? []));
      follow(host);
    });
}
