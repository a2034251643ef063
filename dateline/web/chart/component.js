// The chart's place in the page. The page tells what figure stands there; where the address goes on to another view, its
// picture is asked for at once, since the page tells of it only after a run of its script.
import { draw } from "./chart.js";

const ELSEWHERE = ["event", "collection"]; // what in an address the picture does not depend on
const ENDED = '.stApp[data-test-script-state="notRunning"]'; // the page's script is through
const GRACE = 1000; // milliseconds after that, since it may be asked for again meanwhile
const CONNECTED = '.stApp[data-test-connection-state="CONNECTED"]'; // else the page would not follow

export default async function ({ parentElement, setTriggerValue }) {
  const first = document.querySelector(".dl-first");
  if (first) await takeOver(first, parentElement);
  if (!parentElement.isConnected) return;
  const host = parentElement.querySelector(".dl-chart");
  const part = host.closest('[class*="st-key-picture-"]');
  host.choose = (chosen) => setTriggerValue("chosen", chosen);
  if (host.place === part) return;
  host.place = part;
  if (host.early) host.choose(host.early); // what the reader chose before
  update(host);
  new MutationObserver(() => update(host)).observe(part, { childList: true, subtree: true });
  lookAhead(host);
}

// Once the page around it stands, put the chart that was drawn before there was one in its place, where the reader has scrolled to.
async function takeOver(first, parent) {
  while (first.isConnected && unready(first)) await new Promise(requestAnimationFrame);
  const place = parent.querySelector(".dl-chart");
  if (!first.isConnected || !place?.isConnected) return;
  place.replaceWith(first.querySelector(".dl-chart"));
  document.querySelector(".stMain").scrollTop = first.scrollTop;
  first.remove();
}

// What is still to come would move the chart, or make it narrower.
function unready(first) {
  if (document.querySelector('[data-testid="stSkeleton"]')) return true;
  return first.querySelector(".dl-evidence") && !document.querySelector(`.dl-open, ${ENDED}`);
}

// Draw what is to be seen: what the page tells, unless the address has gone on to another view whose picture is here already.
function update(host) {
  const told = toldBy(host);
  if (host.ahead && told && viewOf(told) === viewOf(host.ahead)) host.ahead = null; // the page has caught up
  else if (host.ahead && told !== host.behind) deferLater(host); // its run can be so short that its state is never seen to change
  host.place.classList.toggle("dl-ahead", !!host.ahead);
  return draw(host, host.ahead ?? told);
}

const toldBy = (host) => host.place.querySelector(".dl-figure")?.textContent;
const viewOf = (told) => told.slice(0, told.indexOf(',"figure":')); // what comes first; the figure itself need not be read for that

// `host.lookAhead` draws the picture of the address, where it can, and is through once that is seen.
function lookAhead(host) {
  const home = location.pathname;
  let last = asked();
  host.lookAhead = async () => {
    const now = asked();
    if (location.pathname !== home || now === last || !host.clientWidth || !document.querySelector(CONNECTED)) return;
    last = now;
    host.behind = toldBy(host);
    const told = await fetched(now);
    if (now !== last || !host.isConnected || location.pathname !== home) return;
    host.ahead = told;
    await update(host);
    await new Promise((go) => requestAnimationFrame(() => setTimeout(go))); // until it is seen
  };
  addEventListener("popstate", function look() {
    host.isConnected ? host.lookAhead() : removeEventListener("popstate", look);
  });
  new MutationObserver(() => deferLater(host)).observe(document.querySelector(".stApp"), {
    attributeFilter: ["data-test-script-state"],
  });
}

const deferLater = (host) => setTimeout(defer, GRACE, host, host.ahead);

// The page has the last word: what it shows once it is through is what it has made of the address.
function defer(host, ahead) {
  if (!ahead || host.ahead !== ahead || !document.querySelector(ENDED)) return;
  host.ahead = null;
  update(host);
}

function asked() {
  const query = new URLSearchParams(location.search);
  for (const name of ELSEWHERE) query.delete(name);
  return query.toString();
}

async function fetched(query) {
  const theme = getComputedStyle(document.querySelector(".stApp")).colorScheme;
  const answer = await fetch(`./picture.json?${query}&page-theme=${theme}`).catch(() => null);
  return answer?.status === 200 ? answer.text() : null;
}
