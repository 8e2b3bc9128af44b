#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every act of the rooms has its place in modules/ui/act_places.cpp: a page, everywhere, the machine, or only a verb yet.

An act is a literal u"room.verb"_s that is no error code; the centre's acts are the centre's own and have no desktop."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
modules = root / "modules"
rooms = sorted(room.name for room in modules.iterdir() if room.is_dir() and room.name not in ("ui", "center"))
ACT = re.compile(rf'u"((?:{"|".join(rooms)})\.(?!(?:pub|xlsx|json|db|ini)")[a-z_]+)"_s')
NO_ACT = {"sync.endless_greeting"}  # why step() stopped
PLACE = re.compile(r'ActPlace\{u"([a-z_.]+)"')

sources = [p for room in rooms for p in (modules / room).rglob("*.cpp")] + list((root / "app").rglob("*.cpp"))
acts = {act for path in sources for act in ACT.findall(re.sub(r"//.*$", "", path.read_text("utf-8"), flags=re.M))}
said = "".join(path.read_text("utf-8") for path in (modules / "ui" / "words").glob("*.cpp"))
acts -= NO_ACT | {act for act in acts if f'"{act}"' in said}
placed = PLACE.findall((modules / "ui" / "act_places.cpp").read_text("utf-8"))

problems = [f"{act}: no place in modules/ui/act_places.cpp" for act in acts - set(placed)]
problems += [f"modules/ui/act_places.cpp: nobody does {act}" for act in set(placed) - acts]
problems += [f"modules/ui/act_places.cpp: {act} stands twice" for act in {a for a in placed if placed.count(a) > 1}]
print("\n".join(sorted(problems)) or f"{len(acts)} acts, all with a place")
sys.exit(bool(problems))
