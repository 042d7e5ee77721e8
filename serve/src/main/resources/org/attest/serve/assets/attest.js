// Small islands of script. Every screen works without them.
"use strict";

// Progress of an import: asks every second, and shows the accounts when they are there.
const progress = document.getElementById("progress");
if (progress && progress.dataset.running === "yes") {
  const words = progress.querySelector(".words");
  const ask = async () => {
    const state = await (await fetch("/progress")).json();
    if (!state.running) {
      location.reload();
      return;
    }
    const left = state.secondsLeft >= 0 ? `, ${Math.ceil(state.secondsLeft)} s left` : "";
    words.textContent = `Reading: ${state.read} reports read, ${state.failed} failed, ${state.perSecond.toFixed(1)}/s${left}`;
    setTimeout(ask, 1000);
  };
  setTimeout(ask, 500);
}

// Files dropped anywhere on the form are those to read.
const drop = document.getElementById("drop");
if (drop) {
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    drop.querySelector("input[type=file]").files = event.dataTransfer.files;
    drop.requestSubmit();
  });
}

// Ctrl-Z takes the last decision back, unless the person is writing.
document.addEventListener("keydown", (event) => {
  const writing = event.target.closest("input, textarea, select");
  if ((event.ctrlKey || event.metaKey) && event.key === "z" && !writing) {
    event.preventDefault();
    document.getElementById("undo")?.requestSubmit();
  }
});
