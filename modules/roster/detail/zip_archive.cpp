// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/zip_archive.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

constexpr qint64 TrustedSize = 16LL << 20; // below this the ratio does not matter

class PartDevice final : public QIODevice
{
public:
    PartDevice(zip_file_t *file, qint64 declared)
        : m_file(file)
        , m_left(declared)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~PartDevice() override { zip_fclose(m_file); }
    Q_DISABLE_COPY_MOVE(PartDevice)

    bool isSequential() const override { return true; }

protected:
    // A part longer than it said, or with a wrong checksum, ends in an error like any torn file.
    qint64 readData(char *data, qint64 most) override
    {
        const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
        if (got < 0 || got > m_left) {
            setErrorString(u"inflate"_s);
            return -1;
        }
        m_left -= got;
        return got == 0 && m_left > 0 ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_left;
};

bool isBomb(const zip_stat_t &stat, const SheetLimits &limits)
{
    const auto size = static_cast<qint64>(stat.size);
    const auto packed = static_cast<qint64>(stat.comp_size);
    return size > limits.inflatedBytes
           || (size > TrustedSize && size / limits.inflationRatio > packed);
}

} // namespace

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const SheetLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive =
        source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (archive)
        return ZipArchive(archive, limits);
    const QString word = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (source)
        zip_source_free(source);
    return fail(Kind::Corrupt, "roster.sheet_damaged", word);
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_ENC_UTF_8) >= 0;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::part(const QString &name) const
{
    zip_stat_t stat;
    if (zip_stat(m_archive.get(), name.toUtf8().constData(), ZIP_FL_ENC_UTF_8, &stat) != 0)
        return fail(Kind::Corrupt, "roster.sheet_damaged", name);
    if (!(stat.valid & ZIP_STAT_SIZE) || !(stat.valid & ZIP_STAT_COMP_SIZE)
        || isBomb(stat, m_limits))
        return fail(Kind::Invalid, "roster.sheet_bomb", name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return fail(Kind::Invalid, "roster.sheet_encrypted", name);
    zip_file_t *file = zip_fopen_index(m_archive.get(), stat.index, 0);
    if (!file)
        return fail(Kind::Corrupt, "roster.sheet_damaged", name);
    return std::make_unique<PartDevice>(file, static_cast<qint64>(stat.size));
}

} // namespace kaochang::roster::detail
