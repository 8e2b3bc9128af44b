// SPDX-License-Identifier: GPL-3.0-or-later
// The only room that asks what time it is.
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace kaochang {

class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;      // UTC, millisecond steps; people may set it back
    virtual qint64 monotonicMs() const = 0; // never goes back while the machine is up
    QDate today() const;                    // the calendar day at the site (UTC+8, all of China)
};

class SystemClock final : public Clock
{
public:
    SystemClock() { m_since.start(); }
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    qint64 monotonicMs() const override
    {
        return m_since.msecsSinceReference() + m_since.elapsed();
    }

private:
    QElapsedTimer m_since;
};

class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start)
        : m_start(start.toUTC())
    {}
    QDateTime now() const override { return m_start.addMSecs(m_passed); }
    qint64 monotonicMs() const override { return m_passed; }
    void advance(qint64 seconds) { m_passed += seconds * 1000; }

private:
    QDateTime m_start;
    qint64 m_passed = 0;
};

// Times are stored and sent as milliseconds since 1970 UTC, and shown at the site's own hour.
QDateTime siteTime(const QDateTime &utc);
inline QDateTime fromMs(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

} // namespace kaochang
