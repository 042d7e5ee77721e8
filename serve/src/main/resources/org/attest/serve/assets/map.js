// The map of the events: countries of Natural Earth, and a bubble for the events of each place, or of places near each other.
"use strict";

const CELL = 44; // pixels: places nearer to each other are one bubble
const CLOSE = 11; // the zoom to which a click on a bubble leads at most
const NAMED = 40; // bubbles up to which each has the name of its place beside it
const COARSE = ["PROVINCE", "COUNTRY", "REGION", "UNKNOWN"];

const stage = document.getElementById("map");
const figure = stage.closest("figure");
figure.hidden = false;
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const map = L.map(stage, { worldCopyJump: true, minZoom: 1, maxZoom: 13, zoomSnap: 0.5, attributionControl: false });
// Leaflet takes attributions for HTML.
const credit = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
L.control.attribution({ prefix: false }).addAttribution("Natural Earth").addTo(map);
if (stage.dataset.tiles) {
  L.tileLayer(stage.dataset.tiles, { maxZoom: 13, attribution: credit(stage.dataset.credit) }).addTo(map);
}
L.control.scale({ imperial: false }).addTo(map);
map.setView([20, 10], 1.5);
const bubbles = L.layerGroup().addTo(map);
map.createPane("names").style.zIndex = 450; // below the bubbles

// Text only: names of places come from reports.
const written = (text, style) => {
  const element = document.createElement("span");
  element.className = style;
  element.textContent = text;
  return element;
};

// The name of a country stands in the middle of its largest part.
const middle = (country) => {
  const parts = country.geometry.coordinates.map((part) => L.latLngBounds(part[0].map(([x, y]) => [y, x])));
  const size = (part) => (part.getNorth() - part.getSouth()) * (part.getEast() - part.getWest());
  return parts.reduce((largest, part) => (size(part) > size(largest) ? part : largest)).getCenter();
};

const countryNames = (world) => {
  const names = L.layerGroup();
  for (const country of world.features) {
    const icon = L.divIcon({ className: "country", iconSize: [0, 0], html: written(country.properties.name, "name") });
    names.addLayer(L.marker(middle(country), { icon, pane: "names", interactive: false, keyboard: false }));
  }
  const show = () => (map.getZoom() >= 4 ? names.addTo(map) : names.remove());
  map.on("zoomend", show);
  show();
};

const countries = async () => {
  const world = await (await fetch("/assets/world.json")).json();
  L.geoJSON(world, {
    renderer: L.canvas({ padding: 0.3 }),
    interactive: false,
    style: { color: colour("--line"), weight: 1, fillColor: colour("--panel"), fillOpacity: stage.dataset.tiles ? 0 : 1 },
  }).addTo(map);
  countryNames(world);
};

// Places whose bubbles would touch are drawn as one, in the middle of their events.
const grouped = (places) => {
  const cells = new Map();
  for (const place of places) {
    const point = map.project([place.latitude, place.longitude]);
    const key = `${Math.floor(point.x / CELL)},${Math.floor(point.y / CELL)}`;
    const cell = cells.get(key) ?? { places: [], events: 0, disputed: 0, latitude: 0, longitude: 0 };
    cell.places.push(place);
    cell.latitude += place.latitude * place.events;
    cell.longitude += place.longitude * place.events;
    cell.events += place.events;
    cell.disputed += place.disputed;
    cells.set(key, cell);
  }
  return [...cells.values()];
};

const counted = (number) => `${number.toLocaleString()} ${number === 1 ? "event" : "events"}`;

const listOf = (south, west, north, east) => {
  const address = new URL(stage.dataset.list, location.href);
  address.searchParams.set("within", [south, west, north, east].join(","));
  return address.pathname + address.search;
};

const words = (cell) => {
  const names = cell.places.slice(0, 3).map((place) => place.name).join(", ");
  const more = cell.places.length > 3 ? ` and ${cell.places.length - 3} more places` : "";
  const disputed = cell.disputed > 0 ? `, ${cell.disputed.toLocaleString()} disputed` : "";
  return `${names}${more}: ${counted(cell.events)}${disputed}`;
};

// What opens on a click: text only, for names come from reports.
const opened = (cell) => {
  const list = document.createElement("ul");
  for (const place of cell.places) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = listOf(place.latitude, place.longitude, place.latitude, place.longitude);
    link.textContent = counted(place.events);
    item.append(`${place.name} `, link);
    if (COARSE.includes(place.precision)) {
      item.append(` (somewhere in this ${place.precision.toLowerCase()})`);
    }
    list.append(item);
  }
  return list;
};

const bubble = (cell, named) => {
  const size = Math.round(20 + 8 * Math.log10(cell.events));
  const coarse = cell.places.every((place) => COARSE.includes(place.precision));
  const style = `bubble${cell.disputed > 0 ? " disputed" : ""}${coarse ? " coarse" : ""}`;
  const content = written(cell.events.toLocaleString(), "");
  if (named && cell.places.length === 1) {
    content.append(written(cell.places[0].name, "name"));
  }
  const icon = L.divIcon({ className: style, iconSize: [size, size], html: content });
  const marker = L.marker([cell.latitude / cell.events, cell.longitude / cell.events], { icon, title: words(cell) });
  const around = L.latLngBounds(cell.places.map((place) => [place.latitude, place.longitude]));
  if (cell.places.length > 1 && map.getZoom() < CLOSE) {
    marker.on("click", () => map.fitBounds(around.pad(0.3), { maxZoom: CLOSE }));
  } else {
    marker.bindPopup(() => opened(cell));
  }
  return marker;
};

const draw = (places) => {
  const view = map.getBounds().pad(0.2);
  bubbles.clearLayers();
  const near = places.filter((place) => view.contains([place.latitude, place.longitude]));
  const cells = grouped(near);
  for (const cell of cells) {
    bubbles.addLayer(bubble(cell, cells.length <= NAMED));
  }
  const seen = map.getBounds();
  const degrees = (value, most) => Math.max(-most, Math.min(most, value)).toFixed(3);
  figure.querySelector(".view").href = listOf(
    degrees(seen.getSouth(), 90), degrees(seen.getWest(), 180), degrees(seen.getNorth(), 90), degrees(seen.getEast(), 180));
};

const events = async () => {
  const points = await (await fetch(stage.dataset.points)).json();
  const located = points.reduce((sum, place) => sum + place.events, 0);
  figure.querySelector(".words").textContent = `${located.toLocaleString()} of ${counted(Number(stage.dataset.total))} on the map`;
  if (points.length === 0) {
    figure.hidden = true;
    return;
  }
  map.fitBounds(L.latLngBounds(points.map((place) => [place.latitude, place.longitude])).pad(0.15), { maxZoom: 5, animate: false });
  map.on("moveend", () => draw(points));
  draw(points);
};

// The events are seen first: the countries take as long to draw again.
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

events().then(painted).then(countries).then(() => {
  stage.dataset.drawn = "yes";
});
