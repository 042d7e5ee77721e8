// Splitting an event with the mouse: words dragged to the side of another event are checked. The
// boxes do the same without script, and the style sheet puts what is checked on the other side.
"use strict";

const split = document.getElementById("split");
if (split) {
  let dragged = null;

  const isOther = (event) => {
    const box = split.getBoundingClientRect();
    return event.clientX > box.left + box.width / 2;
  };

  const show = (side) => {
    split.classList.toggle("to-this", side === "this");
    split.classList.toggle("to-other", side === "other");
  };

  split.querySelector(".by-mouse").hidden = false;
  for (const mention of split.querySelectorAll(".mention")) {
    mention.draggable = true;
    mention.addEventListener("dragstart", (event) => {
      dragged = mention;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", mention.textContent.trim());
    });
    mention.addEventListener("dragend", () => {
      dragged = null;
      show("");
    });
  }

  split.addEventListener("dragover", (event) => {
    if (dragged) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
      show(isOther(event) ? "other" : "this");
    }
  });
  split.addEventListener("dragleave", (event) => {
    if (!split.contains(event.relatedTarget)) {
      show("");
    }
  });
  split.addEventListener("drop", (event) => {
    if (dragged) {
      event.preventDefault();
      dragged.querySelector("input").checked = isOther(event);
    }
  });
}
