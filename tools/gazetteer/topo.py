"""Natural Earth's outlines (npm world-atlas) as rings of longitude and latitude."""
from common import npm


def countries(scale="50m"):
    """Polygons (lists of rings) by name and by numeric code."""
    topo = npm("world-atlas", "countries-%s.json" % scale)
    arcs = decode(topo)
    return [(g.get("id", ""), g["properties"]["name"], rings(g, arcs)) for g in topo["objects"]["countries"]["geometries"]]


def decode(topo):
    (sx, sy), (tx, ty) = topo["transform"]["scale"], topo["transform"]["translate"]
    out = []
    for arc in topo["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x += dx
            y += dy
            points.append((x * sx + tx, y * sy + ty))
        out.append(points)
    return out


def rings(geometry, arcs):
    if geometry.get("type") is None:
        return []
    polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
    return [[line(ring, arcs) for ring in polygon] for polygon in polygons]


def line(ring, arcs):
    points = []
    for i in ring:
        arc = arcs[i] if i >= 0 else arcs[~i][::-1]
        points.extend(arc if not points else arc[1:])
    return points


def area_and_middle(ring):
    a = x = y = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        c = x0 * y1 - x1 * y0
        a += c
        x += (x0 + x1) * c
        y += (y0 + y1) * c
    if abs(a) < 1e-9:
        return 0.0, ring[0]
    return abs(a / 2), (x / (3 * a), y / (3 * a))


def middle(polygons):
    """Middle of the largest polygon."""
    return max((area_and_middle(p[0]) for p in polygons), key=lambda am: am[0])[1]
