// SPDX-License-Identifier: GPL-3.0-or-later
#include "video/motion.h"

#include "core/clock.h"

#include <QFile>
#include <QtEndian>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::video {
namespace {

constexpr QByteArrayView Mark = "KAOMOTN1"; // then the first second, ms UTC, 8 bytes, little end
constexpr qsizetype Head = 16;
constexpr qint64 Longest = 7 * 86'400; // seconds; no recording is longer
constexpr qsizetype AtOnce = 10;

QString fileIn(const QString &cameraFolder)
{
    return cameraFolder + u"/motion"_s;
}

} // namespace

int Motion::most(const QDateTime &begin, const QDateTime &end) const
{
    const qint64 first = std::max<qint64>(0, from.msecsTo(begin) / 1000);
    const qint64 last = std::min<qint64>(levels.size(), (from.msecsTo(end) + 999) / 1000);
    int most = 0;
    for (qint64 second = first; second < last; ++second)
        most = std::max(most, int(uchar(levels[second])));
    return most == 0 ? -1 : (most - 1) * 4;
}

std::optional<Motion> readMotion(const QString &cameraFolder)
{
    QFile file(fileIn(cameraFolder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(Head);
    if (head.size() != Head || !head.startsWith(Mark))
        return {};
    return Motion{fromMs(qFromLittleEndian<qint64>(head.constData() + Mark.size())),
                  file.read(Longest)};
}

KeepMotion::KeepMotion(const QString &cameraFolder, const QDateTime &from)
    : m_file(fileIn(cameraFolder))
    , m_waiting(Mark.toByteArray())
{
    const qint64 first = qToLittleEndian(from.toMSecsSinceEpoch());
    m_waiting.append(reinterpret_cast<const char *>(&first), sizeof first);
}

KeepMotion::~KeepMotion()
{
    if (m_next > 0)
        write();
}

void KeepMotion::keep(qint64 second, int permille)
{
    if (second < m_next || second >= Longest)
        return;
    m_waiting.append(second - m_next, '\0');
    m_waiting.append(char(1 + std::clamp(permille, 0, 1000) / 4));
    m_next = second + 1;
    if (m_waiting.size() >= AtOnce)
        write();
}

// What is not written now waits: a byte that is missing would put all behind it out of place.
void KeepMotion::write()
{
    QFile file(m_file);
    if (!file.open(QIODevice::Append))
        return;
    const qint64 before = file.size();
    if (file.write(m_waiting) == m_waiting.size() && file.flush())
        m_waiting.clear();
    else
        file.resize(before);
}

} // namespace kaochang::video
