// What Streamlit leaves out: links among our pages that need no reload, the keyboard's place when evidence or a pop-over
// opens or closes, and names that tell one widget's button from the next one's.
(() => {
  const PANEL = '[class*="st-key-evidence-"]';
  const WRITING = 'input, textarea, select, [role="radio"], [role="combobox"], [role="option"], [role="grid"]';
  const POPOVER = '[data-testid="stPopoverBody"]'; // stands at the end of the document, far from its button
  const POPOVER_BUTTON = '[data-testid="stPopoverButton"][aria-expanded="true"]';
  const OPENS = ':is([data-testid="stDateInput"], [data-testid="stMultiSelect"], [data-testid="stSelectbox"]) button[aria-haspopup][aria-label]';
  const PATIENCE = 250; // milliseconds
  const PAPER = 940; // pixels of a printed page, between its margins
  let shown = ""; // the event whose evidence was open at the last look
  let opener = null; // what had the focus when the evidence was opened
  let acted = false; // whether the reader has done anything yet; a page that is only loading leaves the focus alone
  let due = false;
  let awaited = ""; // the button of the panel that a key has asked for before it was there
  let steps = 0; // how often a link was followed
  let entered = null; // the pop-over that the keyboard was led into
  let followed = null; // the last of them that stands in a row of links, until that is written anew

  const panel = () => document.querySelector(PANEL);

  // The panel's heading stands before its buttons: a key pressed in between waits for the one it means.
  function press(name) {
    const button = panel()?.querySelector(`[class*="st-key-"][class*="-${name}"] button`);
    awaited = panel() && !button ? name : "";
    if (button && !button.disabled) button.click();
  }

  // Streamlit reads the address again when the reader steps through the history; a followed link is such a step.
  document.addEventListener("click", (click) => {
    const link = click.target.closest?.(".stHtml a[href]");
    if (!link || link.origin !== location.origin || /^#|\/(api|feeds)\//.test(link.getAttribute("href"))) return;
    if (click.defaultPrevented || click.button || click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    opener = link;
    followed = link.closest(".dl-links") ? { link, row: link.parentNode.ariaLabel } : null;
    history.pushState({}, "", link.href.replace(/\?$/, ""));
    follow(() => dispatchEvent(new PopStateEvent("popstate")));
  });

  // The chart comes first: where it can look ahead, the page's own run waits (not long) until that is seen.
  async function follow(run) {
    const step = ++steps;
    const late = new Promise((go) => setTimeout(go, PATIENCE));
    await Promise.race([document.querySelector(".dl-chart")?.lookAhead?.(), late]);
    if (step === steps) run();
  }

  for (const act of ["pointerdown", "keydown"]) document.addEventListener(act, () => (acted = true), true);

  document.addEventListener("focusin", (focus) => {
    if (!focus.target.closest(PANEL)) opener = focus.target;
  });

  document.addEventListener("keydown", (key) => {
    const at = document.activeElement;
    if (key.defaultPrevented || key.ctrlKey || key.metaKey || key.altKey || key.shiftKey || at?.closest(WRITING)) return;
    const inPanel = at === document.body || at?.closest(PANEL); // a panel that is just being replaced has lost the focus
    if (key.key === "Escape" && at?.matches("mark")) at.blur();
    else if (key.key === "Escape" && inPanel) press("close");
    else if (key.key === "ArrowLeft" && inPanel) press("before");
    else if (key.key === "ArrowRight" && inPanel) press("after");
  });

  const stops = (place) => [...place.querySelectorAll("a[href], button, input, textarea, summary, [tabindex]")].filter(
    (e) => e.tabIndex >= 0 && !e.disabled && e.getClientRects().length,
  );

  // Who opens a pop-over with a key is in it as soon as it has something to choose.
  function enter() {
    const popover = document.querySelector(POPOVER);
    if (popover === entered) return;
    if (!popover) entered = null;
    else if (document.activeElement?.matches(`${POPOVER_BUTTON}:focus-visible`)) {
      const [first] = stops(popover);
      if (first) (entered = popover) && first.focus();
    }
  }

  // In the order of Tab a pop-over stands right behind its button.
  document.addEventListener(
    "keydown",
    (key) => {
      const popover = key.key === "Tab" && document.querySelector(POPOVER);
      const button = popover && document.querySelector(POPOVER_BUTTON);
      if (!button) return;
      const [all, at] = [stops(popover), document.activeElement];
      const to = at === button ? !key.shiftKey && all[0] : at === all[0] && key.shiftKey && button;
      if (to) key.preventDefault(), to.focus();
      else if (at === all.at(-1) && !key.shiftKey) button.focus(); // and from there the browser goes on to the next
    },
    true,
  );

  // A link that is written anew where it stands keeps the keyboard's place.
  function keep() {
    if (!followed || followed.link.isConnected) return;
    const row = document.querySelector(`.stApp nav[aria-label="${followed.row}"]`);
    const again = [...(row?.children ?? [])].find((link) => link.textContent === followed.link.textContent);
    if (document.activeElement === document.body) again?.focus({ preventScroll: true });
    followed = null;
  }

  // "Choose date: From", where Streamlit calls the button of each "Choose date".
  function name() {
    for (const button of document.querySelectorAll(OPENS)) {
      const whose = button.closest('[data-testid^="st"]:has([data-testid="stWidgetLabel"])')?.querySelector('[data-testid="stWidgetLabel"]');
      const ending = `: ${whose?.textContent.trim()}`;
      if (whose && !button.ariaLabel.endsWith(ending)) button.ariaLabel += ending;
    }
  }

  function settle() {
    due = false;
    name();
    if (awaited) press(awaited);
    enter();
    keep();
    document.body.classList.toggle("dl-open", !!panel());
    const head = panel()?.querySelector("h2[data-event]");
    if (panel() && !head) return; // it is still being written
    const event = head?.dataset.event ?? "";
    if (event === shown) return;
    const before = shown;
    shown = event;
    if (!acted) return;
    const lost = !document.activeElement || document.activeElement === document.body;
    if (event) {
      panel().scrollTop = 0;
      if (!before || lost) head.focus({ preventScroll: true });
    } else if (lost && opener?.isConnected) {
      opener.focus({ preventScroll: true });
    }
  }

  // A chart is as wide as the window was; on paper it is drawn smaller, so that all of it is there.
  addEventListener("beforeprint", () => {
    const wide = document.querySelector(".dl-chart")?.offsetWidth;
    document.documentElement.style.setProperty("--print", wide ? Math.min(1, PAPER / wide) : 1);
  });

  const soon = () => due || ((due = true), requestAnimationFrame(settle));
  new MutationObserver(soon).observe(document.documentElement, { childList: true, subtree: true });
})();
