# SPDX-License-Identifier: GPL-3.0-or-later
"""make_archives.py BAG OUT: archives of one bag by a program that is not ours, honest and crooked."""
import io, os, sys, tarfile, zipfile

bag, out = sys.argv[1], sys.argv[2]
top = os.path.basename(bag)
files = []
for folder, _, names in os.walk(bag):
    for name in names:
        path = os.path.join(folder, name)
        files.append((top + "/" + os.path.relpath(path, bag), open(path, "rb").read()))
files.sort()


def zipped(name, entries=files, method=zipfile.ZIP_STORED, comment=b"", force64=False):
    path = os.path.join(out, name)
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.comment = comment
        for entry, body in entries:
            if isinstance(entry, zipfile.ZipInfo) or not force64:
                archive.writestr(entry, body)
            else:
                with archive.open(zipfile.ZipInfo(entry), "w", force_zip64=True) as target:
                    target.write(body)
    return path


def tarred(name, entries=files, mode="w", extra=(), form=tarfile.USTAR_FORMAT):
    path = os.path.join(out, name)
    with tarfile.open(path, mode, format=form) as archive:
        for entry, body in entries:
            info = tarfile.TarInfo(entry)
            info.size = len(body)
            archive.addfile(info, io.BytesIO(body))
        for info in extra:
            archive.addfile(info)
    return path


def patched(name, path, change):
    data = bytearray(open(path, "rb").read())
    data = change(data) or data
    open(os.path.join(out, name), "wb").write(data)


def link(kind, name, target):
    info = tarfile.TarInfo(top + "/data/" + name)
    info.type, info.linkname = kind, target
    return info


def flip(data, at, mask=0xFF):
    data[at] ^= mask


import warnings
warnings.simplefilter("ignore")  # duplicate names are the point
good_zip = zipped("good.zip")
good_tar = tarred("good.tar")
zipped("good64.zip", force64=True)
folders = [(zipfile.ZipInfo(top + "/"), b""), (zipfile.ZipInfo(top + "/data/"), b"")]
zipped("good_folders.zip", folders + files)

zipped("compressed.zip", method=zipfile.ZIP_DEFLATED)
zipped("bad_archive.comment.zip", comment=b"hello")
zipped("listed_twice.zip", files + [files[-1]])
zipped("twin_name.zip", files + [(files[0][0].upper().replace(top.upper(), top), b"x")])
zipped("many_folders.zip", files + [("other/x.txt", b"x")])
zipped("unsafe_path.dots.zip", files + [(top + "/../../evil", b"x")])
zipped("unsafe_path.absolute.zip", files + [("/etc/evil", b"x")])
zipped("unsafe_path.drive.zip", files + [("C:/evil", b"x")])
zipped("unsafe_path.backslash.zip", files + [(top + "/data/..\\evil", b"x")])
zipped("unsafe_path.device.zip", files + [(top + "/data/NUL.txt", b"x")])
sym = zipfile.ZipInfo(top + "/data/link")
sym.create_system, sym.external_attr = 3, 0o120777 << 16
zipped("link.zip", files + [(sym, b"/etc/passwd")])
zipped("extra_file.zip", files + [(top + "/data/extra.txt", b"x")])
zipped("missing_file.zip", files[:-1])
empty = zipfile.ZipInfo(top + "/data/empty/")
zipped("empty_folder.zip", files + [(empty, b"")])

patched("not_an_archive.before.zip", good_zip, lambda d: b"MZ" + d)
patched("bad_archive.before2.zip", good_zip, lambda d: d[:0] + b"PK\x03\x04" + bytes(26) + d)
patched("bad_archive.after.zip", good_zip, lambda d: d + b"x")
patched("bad_archive.after2.zip", good_zip, lambda d: d + d)
patched("bad_archive.cut.zip", good_zip, lambda d: d[:-1])
patched("bad_archive.local_name.zip", good_zip, lambda d: flip(d, 30, 1))
central = open(good_zip, "rb").read().rindex(b"PK\x01\x02")
patched("bad_archive.central_name.zip", good_zip, lambda d: flip(d, central + 46, 1))
patched("bad_archive.overlap.zip", good_zip, lambda d: d.__setitem__(slice(central + 42, central + 46), bytes(4)))
patched("encrypted.zip", good_zip, lambda d: flip(d, central + 8, 1))
patched("compressed.bomb.zip", good_zip, lambda d: d.__setitem__(slice(central + 24, central + 28), b"\xfe\xff\xff\xff"))
patched("bad_archive.bomb.zip", good_zip, lambda d: d.__setitem__(slice(central + 20, central + 28), b"\xfe\xff\xff\xff" * 2))

tarred("not_an_archive.tar.gz", mode="w:gz")
tarred("link.sym.tar", extra=[link(tarfile.SYMTYPE, "link", "/etc/passwd")])
tarred("link.hard.tar", extra=[link(tarfile.LNKTYPE, "link", top + "/bagit.txt")])
tarred("bad_archive.pipe.tar", extra=[link(tarfile.FIFOTYPE, "pipe", "")])
tarred("bad_archive.device.tar", extra=[link(tarfile.CHRTYPE, "null", "")])
tarred("bad_archive.pax.tar", files + [(top + "/data/" + "x" * 120, b"x")], form=tarfile.PAX_FORMAT)
tarred("listed_twice.tar", files + [files[-1]])
tarred("unsafe_path.dots.tar", files + [("../evil", b"x")])
tarred("unsafe_path.absolute.tar", files + [("/etc/evil", b"x")])
tarred("many_folders.tar", files + [("other/x", b"x")])
patched("bad_archive.after.tar", good_tar, lambda d: d + b"x" * 512)
patched("bad_archive.after2.tar", good_tar, lambda d: d + d)
patched("bad_archive.zeros.tar", good_tar, lambda d: d + bytes(1 << 20))
patched("bad_archive.cut.tar", good_tar, lambda d: d[:512 * 3])
patched("not_an_archive.before.tar", good_tar, lambda d: b"x" * 512 + d)
patched("bad_archive.checksum.tar", good_tar, lambda d: flip(d, 148, 1))
open(os.path.join(out, "not_an_archive.empty.zip"), "wb").close()
open(os.path.join(out, "not_an_archive.text.zip"), "w").write("hello")
