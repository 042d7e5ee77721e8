"""Makes the shapes of countries that the map of the workbench draws.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 world_shapes.py package/countries-50m.json > ../resources/org/attest/serve/assets/world.json

The npm package world-atlas holds Natural Earth's countries at 1:50 million (public domain) as TopoJSON. What is written is
GeoJSON with a name for each country, in degrees with two decimals: about a kilometre, finer than the drawing.
"""

import json
import sys

DECIMALS = 2


def arcs(topology):
    """The arcs with their coordinates in degrees: each point is written as the difference to the one before."""
    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + move[0], y * scale[1] + move[1]))
        yield points


def ring(numbers, lines):
    """One closed line of several arcs; a negative number is an arc run backwards."""
    points = []
    for number in numbers:
        line = lines[number] if number >= 0 else lines[~number][::-1]
        points.extend(line[1:] if points else line)
    rounded = []
    for point in map(written, unwrapped(points)):
        if not rounded or point != rounded[-1]:
            rounded.append(point)
    return rounded


def unwrapped(points):
    """A line without jumps over the meridian of 180 degrees: it goes on beyond it, where the map goes on too."""
    turn = 0
    before = points[0][0]
    for longitude, latitude in points:
        if abs(longitude - before) > 180:
            turn += 360 if longitude < before else -360
        before = longitude
        yield longitude + turn, latitude


def written(point):
    """The coordinates of a point as they are written."""
    return [round(degrees, DECIMALS) for degrees in point]


def polygon(rings, lines):
    """The outline of a part of a country and its holes, as far as something is left of them."""
    drawn = [ring(numbers, lines) for numbers in rings]
    return [points for points in drawn if len(points) > 3]


def country(geometry, lines):
    """One country as a feature of GeoJSON."""
    parts = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    polygons = [drawn for drawn in (polygon(rings, lines) for rings in parts) if drawn]
    return {
        "type": "Feature",
        "properties": {"name": geometry["properties"]["name"]},
        "geometry": {"type": "MultiPolygon", "coordinates": polygons},
    }


def main(path):
    """Writes the shapes of a file of world-atlas to the standard output."""
    with open(path, encoding="utf-8") as file:
        topology = json.load(file)
    lines = list(arcs(topology))
    countries = [country(geometry, lines) for geometry in topology["objects"]["countries"]["geometries"] if geometry.get("arcs")]
    countries.sort(key=lambda each: each["properties"]["name"])
    json.dump({"type": "FeatureCollection", "features": countries}, sys.stdout, ensure_ascii=False, separators=(",", ":"))
    print()


if __name__ == "__main__":
    main(sys.argv[1])
