// The timeline before Streamlit has started: what stands on top of the page, and the chart in its place, as `first.py` tells them.
import { draw, excuse, faces, forget } from "./chart.js";

const PICTURE = '[class*="st-key-picture-"]';
const ENDED = '.stApp[data-test-script-state="notRunning"]'; // the page's script is through
const TROUBLE = '.stApp [role="alert"], .stApp .stException';

const asked = [...document.querySelectorAll(".dl-first-view")].find((link) => matchMedia(link.media).matches);
if (asked) show(asked.href);

async function show(address) {
  const [answer] = await Promise.all([fetch(address).catch(() => null), faces()]);
  if (answer?.status !== 200) return; // the page will say what there is to say
  const { page, told } = await answer.json();
  if (there(PICTURE) || there(ENDED)) return; // the page was quicker
  const first = document.createElement("main");
  first.className = "dl-first";
  first.innerHTML = page;
  document.body.prepend(first);
  giveWay(first);
  const host = first.querySelector(".dl-chart");
  host.choose = (chosen) => (host.early = chosen);
  await draw(host, told, () => (first.isConnected ? giveUp(first) : excuse(host)));
}

// The page will try again, and say so where it fails.
function giveUp(first) {
  forget();
  first.remove();
}

const there = (selector) => document.querySelector(selector);

// The chart's component takes the chart over. Where the page turns out to show none, or something went wrong, that is to be seen.
function giveWay(first) {
  const watch = new MutationObserver(() => {
    if (there(TROUBLE) || (there(ENDED) && !there(PICTURE))) first.remove();
    if (!first.isConnected) watch.disconnect();
  });
  watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-test-script-state"] });
}
