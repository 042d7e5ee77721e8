// The review queue by keyboard: j and k or the arrows move, Enter opens (it is a link), a accepts.
"use strict";

const KEPT = "attest-review-row";
const rows = [...document.querySelectorAll("#queue > li")];

const current = () => rows.findIndex((row) => row.contains(document.activeElement));

const go = (index) => {
  const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
  row.querySelector("a.open").focus();
  row.scrollIntoView({ block: "nearest" });
};

// After an event was accepted, the one that took its place is next.
const kept = sessionStorage.getItem(KEPT);
sessionStorage.removeItem(KEPT);
if (rows.length > 0 && kept !== null) {
  go(Number(kept));
}

for (const row of rows) {
  row.querySelector("form.accept")?.addEventListener("submit", () => {
    sessionStorage.setItem(KEPT, String(rows.indexOf(row)));
  });
}

document.addEventListener("keydown", (event) => {
  const writing = event.target.closest("input, textarea, select");
  if (rows.length === 0 || writing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const at = current();
  if (event.key === "j" || event.key === "ArrowDown") {
    event.preventDefault();
    go(at + 1);
  } else if (event.key === "k" || event.key === "ArrowUp") {
    event.preventDefault();
    go(at < 0 ? 0 : at - 1);
  } else if (event.key === "a" && at >= 0 && !event.repeat) {
    event.preventDefault();
    rows[at].querySelector("form.accept")?.requestSubmit();
  }
});
