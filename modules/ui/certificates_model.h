// SPDX-License-Identifier: GPL-3.0-or-later
// 证书 of the sitting on the table: numbers, pages, blanks, and how far each has come with the
// public.
#pragma once

#include "results/certificates/assign_numbers.h"
#include "results/certificates/decide_requests.h"
#include "results/certificates/issue_certificates.h"
#include "results/certificates/keep_blanks.h"
#include "results/certificates/publish_certificates.h"
#include "ui/second_person.h"
#include "ui/shown.h"

#include <QMap>
#include <QObject>

namespace kaochang::ui {

class CertificatesModel final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        bool loaded = false;
        bool busy = false;
        std::optional<results::CertificateRoll> roll;
        int nextSerial = 0;                                // of the series; 0: the centre assigns
        results::BlankBalance stock;                       // of the site
        results::BlankBalance hand;                        // of the sitting
        std::vector<results::CertificateRequest> requests; // of this sitting, and destructions
        QMap<QString, QString> people;                     // names by user id
        std::vector<roster::EnrolmentId> chosen;
        std::optional<Error> problem;

        std::vector<results::CertificateLine> lines() const; // passed, or with a certificate
        // Of the chosen people, those that stand; of all of them where a state is asked for.
        std::vector<const results::Certificate *> certificates() const;
        results::CertificateIds ids() const;
        bool areAll(results::CertificateState state) const; // and there are some
        QString nameOf(const UserId &user) const { return people.value(user.toString()); }
        QString numberOf(const results::CertificateId &id) const;
        bool operator==(const State &) const = default;
    };

    explicit CertificatesModel(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return *m_state; }
    void choose(const std::vector<roster::EnrolmentId> &chosen);
    void assign(const QDate &day);
    void setStart(int first, const QString &why);
    using Take = std::function<void(const results::Form &)>;
    void print(results::FaceStyle style, Take then); // the chosen ones
    void confirm(const results::PageWord &word);
    void reissue(const QString &why);
    void voidChosen(const QString &why);
    void publish(const results::PublicationStep &step);
    void saveReport(const QString &path);

    void receive(int sheets, const QString &why);
    void draw(int sheets, const QString &why);
    void giveBack(int sheets);
    void spoil(int sheets, const QString &why);
    void destroy(int sheets, const QString &why);

    void sign(const results::RequestId &id, const Signature &second);
    void refuse(const results::RequestId &id, const Signature &second, const QString &why);

Q_SIGNALS:
    void changed();
    void saved(const QString &path);

private:
    void refresh();
    void take(const Result<State> &seen);

    Desk &m_desk;
    results::AssignNumbers m_numbers;
    results::IssueCertificates m_issue;
    results::DecideRequests m_requests;
    results::KeepBlanks m_blanks;
    results::PublishCertificates m_publish;
    Shown<State> m_state{m_desk, *this};
};

} // namespace kaochang::ui
