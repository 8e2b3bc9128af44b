#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chinese is complete and keeps every %1, %n and mnemonic of its source; English has its plural forms."""
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

HAN = re.compile(r"[\u3400-\u9fff]")
ASIDE = re.compile(r"[,;:!?]\s?[\u3400-\u9fff]|[\u3400-\u9fff][,;:!?]")  # half-width marks beside Han


def marks(text):
    return sorted(set(re.findall(r"%L?\d|%n", text)))


def mnemonic(text):
    return len(re.findall(r"&(?=[^&\s])", text.replace("&&", "")))


def forms(translation):
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def problems_of(path):
    chinese = "zh" in path.name
    for message in xml.parse(path).getroot().iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        plural = message.get("numerus") == "yes"
        texts = forms(translation)
        if (chinese or plural) and (translation.get("type") == "unfinished" or not all(texts)):
            yield f"unfinished: {source!r}"
            continue
        for text in filter(None, texts):
            if marks(text) != marks(source) and not (plural and marks(text) == [m for m in marks(source) if m != "%n"]):
                yield f"%-marks differ: {source!r} / {text!r}"
            if mnemonic(text) != mnemonic(source):
                yield f"mnemonic differs: {source!r} / {text!r}"
            if chinese and ASIDE.search(text):
                yield f"half-width mark beside Han: {text!r}"


bad = 0
for ts in sorted(pathlib.Path(sys.argv[1]).glob("*.ts")):
    found = list(problems_of(ts))
    bad += len(found)
    print(f"{ts.name}: {len(found)} problems")
    for line in found:
        print("  " + line)
sys.exit(bool(bad))
