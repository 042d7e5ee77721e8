// Small islands of script. Every screen works without them.
"use strict";

// Progress of an import and of the accounts: the server tells every second; where it cannot, the page asks. The accounts
// are shown when they are there.
const progress = document.getElementById("progress");
if (progress && progress.dataset.running === "yes") {
  const words = progress.querySelector(".words");
  const time = (seconds) => {
    const s = Math.ceil(seconds);
    return s < 60 ? `${s} s` : s < 3600 ? `${Math.floor(s / 60)} min ${s % 60} s` : `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
  };
  const show = (state) => {
    if (!state.running) {
      location.reload();
      return false;
    }
    const left = state.secondsLeft >= 0 ? `, ${time(state.secondsLeft)} left` : "";
    if (state.compared === undefined) {
      words.textContent = `Reading: ${state.read.toLocaleString()} reports read, ${state.failed} failed, ${state.perSecond.toLocaleString(undefined, { maximumFractionDigits: 1 })}/s${left}`;
    } else {
      words.textContent = `Comparing what the reports say: ${Math.floor(100 * state.compared)} %${left}`;
      progress.querySelector("progress").value = state.compared;
    }
    return true;
  };
  const ask = async () => {
    const state = await (await fetch("/progress")).json();
    if (show(state)) {
      setTimeout(ask, 1000);
    }
  };
  const told = new EventSource("/progress/events");
  told.addEventListener("message", (event) => {
    if (!show(JSON.parse(event.data))) {
      told.close();
    }
  });
  told.addEventListener("error", () => {
    told.close();
    setTimeout(ask, 1000);
  });
}

// Files and folders dropped anywhere on the form are what to read, and of a folder only what can be read.
const drop = document.getElementById("drop");
if (drop) {
  const files = document.getElementById("files");
  const folder = document.getElementById("folder");
  const list = (chosen) => {
    const transfer = new DataTransfer();
    chosen.forEach((file) => transfer.items.add(file));
    return transfer.files;
  };
  const legible = (file) => files.accept.split(",").some((suffix) => file.name.toLowerCase().endsWith(suffix));
  const listed = async (directory) => {
    const reader = directory.createReader();
    const entries = [];
    // It tells of a hundred at a time, and of none at the end.
    for (let some = [null]; some.length > 0; entries.push(...some)) {
      some = await new Promise((done, failed) => reader.readEntries(done, failed));
    }
    return entries;
  };
  const below = async (entry) => {
    if (entry.isFile) {
      return [await new Promise((done, failed) => entry.file(done, failed))];
    }
    const found = [];
    for (const child of await listed(entry)) {
      found.push(...(await below(child)).filter(legible));
    }
    return found;
  };
  folder.addEventListener("change", () => {
    folder.files = list([...folder.files].filter(legible));
  });
  drop.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    const found = [];
    for (const entry of entries) {
      found.push(...await below(entry));
    }
    files.files = list(found);
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
