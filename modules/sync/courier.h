// SPDX-License-Identifier: GPL-3.0-or-later
// Carries letters to the centre by HTTP and brings the answers back. One at a time.
#pragma once

#include "sync/letter.h"

#include <QNetworkAccessManager>
#include <functional>

namespace kaochang::sync {

// QNetworkAccessManager re-sends a PUT or POST by itself when the connection closes before the
// reply (exchange.md §0.5): every letter must be harmless twice, and is.
class Courier final : public QObject
{
    Q_OBJECT

public:
    explicit Courier(QObject *parent = nullptr);

    // Answers later, on this thread, with status 0 after stallMs without a byte or when there is no
    // way. Never follows redirects: the centre has one address.
    void carry(const QString &address, const Letter &letter,
               const std::function<void(Answer)> &then);
    void setStallMs(int ms) { m_stallMs = ms; } // 30 s

private:
    QNetworkAccessManager m_manager;
    int m_stallMs = 30'000;
};

} // namespace kaochang::sync
