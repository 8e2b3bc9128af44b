// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/certificates_model.h"

#include "core/durable_file.h"
#include "results/certificates/known_numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::ui {
namespace {

using State = CertificatesModel::State;
using results::Certificate;
using results::CertificateLine;

Result<int> nextSerialOf(const store::Reader &reader, const results::CertificateRoll &roll,
                         const QDate &today)
{
    if (roll.mode() == rules::NumberMode::CentreAssigned)
        return 0;
    TRY_LET(series, results::seriesOf(roll.place(today)));
    return results::nextSerial(reader, series);
}

Result<State> look(const store::Reader &reader, const site::SittingId &sitting, const QDate &today)
{
    State state;
    state.loaded = true;
    if (sitting.isNull())
        return state;
    TRY_LET(users, security::users::all(reader));
    for (const security::User &user : users)
        state.people.insert(user.id.toString(), user.name);
    TRY_LET(roll, results::certificateRoll(reader, sitting));
    TRY_LET(next, nextSerialOf(reader, roll, today));
    TRY_LET(stock, results::blanks::balance(reader));
    TRY_LET(hand, results::blanks::balance(reader, sitting));
    TRY_LET(waiting, results::requests::waiting(reader));
    state.roll = std::move(roll);
    state.nextSerial = next;
    state.stock = stock;
    state.hand = hand;
    for (const results::CertificateRequest &each : waiting)
        if (each.kind == results::RequestKind::Destroy
            || !state.numberOf(each.certificate).isEmpty())
            state.requests.push_back(each);
    return state;
}

} // namespace

std::vector<CertificateLine> State::lines() const
{
    std::vector<CertificateLine> found;
    if (roll)
        std::ranges::copy_if(roll->lines, std::back_inserter(found), &CertificateLine::isConcerned);
    return found;
}

std::vector<const Certificate *> State::certificates() const
{
    std::vector<const Certificate *> found;
    for (const roster::EnrolmentId &id : chosen)
        if (const CertificateLine *line = roll ? roll->find(id) : nullptr;
            line && line->certificate)
            found.push_back(&*line->certificate);
    return found;
}

results::CertificateIds State::ids() const
{
    results::CertificateIds found;
    for (const Certificate *each : certificates())
        found.push_back(each->id);
    return found;
}

bool State::areAll(results::CertificateState wanted) const
{
    const auto found = certificates();
    return !found.empty() && std::ranges::all_of(found, [wanted](const Certificate *each) {
        return each->state() == wanted;
    });
}

QString State::numberOf(const results::CertificateId &id) const
{
    for (const CertificateLine &line : roll ? roll->lines : std::vector<CertificateLine>())
        if (line.certificate && line.certificate->id == id)
            return line.certificate->number;
    return {};
}

CertificatesModel::CertificatesModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_numbers(desk.store(), desk.clock())
    , m_issue(desk.store(), desk.clock())
    , m_requests(desk.store(), desk.clock())
    , m_blanks(desk.store(), desk.clock())
    , m_publish(desk.store(), desk.clock())
{
    connect(&desk, &Desk::saved, this, &CertificatesModel::refresh);
    connect(&desk, &Desk::sittingChanged, this, &CertificatesModel::refresh);
    refresh();
}

void CertificatesModel::choose(const std::vector<roster::EnrolmentId> &chosen)
{
    m_state.change([&](State &next) { next.chosen = chosen; });
}

void CertificatesModel::assign(const QDate &day)
{
    m_state.act([numbers = m_numbers, by = m_desk.actor(), sitting = m_desk.sitting(), day] {
        return numbers.allocate(by, sitting, day);
    });
}

void CertificatesModel::setStart(int first, const QString &why)
{
    m_state.act([numbers = m_numbers, by = m_desk.actor(),
                 place = m_state->roll->place(m_desk.clock().today()), first,
                 why] { return numbers.setStart(by, place, first, why); });
}

void CertificatesModel::print(results::FaceStyle style, Take then)
{
    m_state.begin();
    m_desk.write(
        this,
        [issue = m_issue, by = m_desk.actor(), ids = m_state->ids(), style] {
            return issue.print(by, ids, style);
        },
        [this, then = std::move(then)](const Result<results::Form> &form) {
            m_state.end(form);
            if (form)
                then(*form);
        });
}

void CertificatesModel::confirm(const results::PageWord &word)
{
    m_state.act([issue = m_issue, by = m_desk.actor(), ids = m_state->ids(), word] {
        return issue.confirm(by, ids, word);
    });
}

void CertificatesModel::reissue(const QString &why)
{
    m_state.act([issue = m_issue, by = m_desk.actor(), ids = m_state->ids(), why] {
        return issue.reissue(by, ids.front(), why);
    });
}

void CertificatesModel::voidChosen(const QString &why)
{
    m_state.act([requests = m_requests, by = m_desk.actor(), ids = m_state->ids(), why] {
        return requests.voidCertificate(by, ids.front(), why);
    });
}

void CertificatesModel::publish(const results::PublicationStep &step)
{
    m_state.act([publish = m_publish, by = m_desk.actor(), ids = m_state->ids(), step] {
        return publish.note(by, ids, step);
    });
}

void CertificatesModel::saveReport(const QString &path)
{
    m_state.begin();
    m_desk.write(
        this,
        [publish = m_publish, by = m_desk.actor(), sitting = m_desk.sitting(), path]() -> Result<> {
            TRY_LET(bytes, publish.report(by, sitting));
            return writeDurably(path, bytes);
        },
        [this, path](const Result<> &written) {
            m_state.end(written);
            if (written)
                Q_EMIT saved(path);
        });
}

void CertificatesModel::receive(int sheets, const QString &why)
{
    m_state.act([blanks = m_blanks, by = m_desk.actor(), sheets, why] {
        return blanks.receive(by, sheets, why);
    });
}

void CertificatesModel::draw(int sheets, const QString &why)
{
    m_state.act([blanks = m_blanks, by = m_desk.actor(), sitting = m_desk.sitting(), sheets, why] {
        return blanks.draw(by, sitting, sheets, why);
    });
}

void CertificatesModel::giveBack(int sheets)
{
    m_state.act([blanks = m_blanks, by = m_desk.actor(), sitting = m_desk.sitting(), sheets] {
        return blanks.giveBack(by, sitting, sheets);
    });
}

void CertificatesModel::spoil(int sheets, const QString &why)
{
    m_state.act([blanks = m_blanks, by = m_desk.actor(), sitting = m_desk.sitting(), sheets, why] {
        return blanks.spoil(by, sitting, sheets, why);
    });
}

void CertificatesModel::destroy(int sheets, const QString &why)
{
    m_state.act([requests = m_requests, by = m_desk.actor(), sheets, why] {
        return requests.destroyBlanks(by, sheets, why);
    });
}

void CertificatesModel::sign(const results::RequestId &id, const Signature &second)
{
    m_state.act([&store = m_desk.store(), requests = m_requests, id, second] {
        return actAs(store, second, u"results.confirm_request",
                     [&](const Actor &by) { return requests.confirm(by, id); });
    });
}

void CertificatesModel::refuse(const results::RequestId &id, const Signature &second,
                               const QString &why)
{
    m_state.act([&store = m_desk.store(), requests = m_requests, id, second, why] {
        return actAs(store, second, u"results.reject_request",
                     [&](const Actor &by) { return requests.reject(by, id, why); });
    });
}

void CertificatesModel::refresh()
{
    m_desk.read(
        this,
        [sitting = m_desk.sitting(), today = m_desk.clock().today()](const store::Reader &reader) {
            return look(reader, sitting, today);
        },
        [this](const Result<State> &seen) { take(seen); });
}

void CertificatesModel::take(const Result<State> &seen)
{
    State next = seen ? *seen : State();
    next.loaded = true;
    next.busy = m_state->busy;
    next.chosen = m_state->chosen;
    next.problem = seen ? m_state->problem : std::optional(seen.error());
    m_state.set(std::move(next));
}

} // namespace kaochang::ui
