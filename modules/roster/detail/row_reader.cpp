// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/detail/row_reader.h"

#include "roster/detail/cell_text.h"
#include "roster/detail/name_reading.h"
#include "rules/certificate_number.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaochang::roster::detail {

namespace {

constexpr qsizetype LongestText = 2000;

// The columns that become fields of their own; every other one is kept in Candidate::more.
constexpr std::array OwnFields{Column::Serial,    Column::Occupation,   Column::Level,
                               Column::Condition, Column::DocumentKind, Column::DocumentNumber,
                               Column::Name,      Column::Sex,          Column::Birth,
                               Column::Phone,     Column::Source,       Column::Employer,
                               Column::AppliedBy, Column::Recognition,  Column::ExamType};

class RowReader
{
public:
    RowReader(const SheetRow &row, const ReadingRules &rules)
        : m_row(row)
        , m_rules(rules)
    {}

    ReadRow read()
    {
        m_read.isEmpty = isEmpty();
        if (m_read.isEmpty)
            return std::move(m_read);
        checkRequired();
        readPerson();
        readEnrolment();
        readMore();
        return std::move(m_read);
    }

private:
    QString text(Column column) const
    {
        const int place = m_rules.map.place(column);
        return place < 0 ? QString() : cleanCell(m_row.cell(place));
    }

    bool has(Column column) const { return m_rules.map.place(column) >= 0; }

    void problem(Column column, std::string_view cause, const QString &detail = {})
    {
        const int place = m_rules.map.place(column);
        CellProblem found =
            cellProblem({m_row.number, place}, cause, shownText(column, text(column)));
        found.header = titleOf(column).header.toString();
        found.detail = detail;
        m_read.problems.push_back(std::move(found));
    }

    bool isEmpty() const
    {
        for (int i = 1; i < ColumnCount; ++i) // 0 is the serial number
            if (!text(Column(i)).isEmpty())
                return false;
        return true;
    }

    void checkRequired()
    {
        for (int i = 0; i < ColumnCount; ++i)
            if (titleOf(Column(i)).need == Need::Required && text(Column(i)).isEmpty())
                problem(Column(i), "roster.value_missing");
    }

    void readPerson()
    {
        readDocument();
        if (const QString name = text(Column::Name); !name.isEmpty()) {
            const NameReading reading = readName(name);
            m_read.candidate.name = reading.name;
            for (const std::string_view cause : reading.causes)
                problem(Column::Name, cause);
        }
        readPhoneNumber();
        if (has(Column::Employer))
            m_read.candidate.employer = text(Column::Employer);
    }

    void readDocument()
    {
        const QString kindText = text(Column::DocumentKind);
        const QString number = text(Column::DocumentNumber);
        if (kindText.isEmpty() || number.isEmpty())
            return;
        const auto kind = rules::documentNamed(kindText);
        if (!kind)
            return problem(Column::DocumentKind, "roster.document_kind_unknown");
        if (hasLostDigits(number))
            return problem(Column::DocumentNumber, "roster.cell_lost_digits");
        const auto document = rules::checkDocument(*kind, number, m_rules.request.today);
        if (!document)
            return problem(Column::DocumentNumber, document.error().code, document.error().detail);
        if (const auto known = m_rules.known.byDocument.constFind(rules::documentKey(*document));
            known != m_rules.known.byDocument.cend())
            m_read.candidate = *known;
        readBirthAndSex(*document);
    }

    void readBirthAndSex(rules::Document document)
    {
        std::optional<QDate> birth;
        if (const QString written = text(Column::Birth); !written.isEmpty()) {
            birth = readDate(written);
            if (!birth)
                problem(Column::Birth, "roster.cell_bad_date");
        }
        std::optional<rules::Sex> sex;
        if (const QString written = text(Column::Sex); !written.isEmpty()) {
            sex = rules::sexNamed(written);
            if (!sex)
                problem(Column::Sex, "roster.sex_unknown");
        }
        // domain.md 2.1: the roster's own birth and sex agree with the number.
        if (const auto agreed = rules::agree(document, birth, sex); !agreed)
            problem(agreed.error().code == "rules.sex_disagrees" ? Column::Sex : Column::Birth,
                    agreed.error().code);
        document.birth = document.birth ? document.birth : birth;
        document.sex = document.sex ? document.sex : sex;
        m_read.candidate.document = document;
    }

    void readPhoneNumber()
    {
        static const QRegularExpression Mobile(u"^1[3-9][0-9]{9}$"_s);
        static const QRegularExpression Abroad(u"^\\+?[0-9]{6,15}$"_s);
        const QString phone = readPhone(text(Column::Phone));
        if (phone.isEmpty())
            return;
        if (hasLostDigits(phone))
            return problem(Column::Phone, "roster.cell_lost_digits");
        const bool isCitizen = m_read.candidate.document.kind == rules::DocumentKind::IdCard;
        if (!(isCitizen ? Mobile : Abroad).match(phone).hasMatch())
            return problem(Column::Phone, "roster.phone_bad");
        m_read.candidate.phone = phone;
    }

    void readEnrolment()
    {
        readSitting();
        readSource();
        const auto recognition = recognitionNamed(text(Column::Recognition));
        if (!recognition && !text(Column::Recognition).isEmpty())
            problem(Column::Recognition, "roster.recognition_unknown");
        const auto examType = examTypeNamed(text(Column::ExamType));
        if (!examType && !text(Column::ExamType).isEmpty())
            problem(Column::ExamType, "roster.exam_type_unknown");
        m_read.enrolment.recognition = recognition.value_or(Recognition::Initial);
        m_read.enrolment.examType = examType.value_or(ExamType::First);
        m_read.enrolment.condition = text(Column::Condition);
        m_read.enrolment.appliedBy = text(Column::AppliedBy);
    }

    void readSitting()
    {
        const QString occupation = text(Column::Occupation);
        const auto level = rules::parseLevel(text(Column::Level));
        if (!level && !text(Column::Level).isEmpty())
            problem(Column::Level, "roster.level_unknown");
        if (!level || occupation.isEmpty())
            return;
        const auto choice = m_rules.sittings.find(occupation, *level);
        if (!choice) {
            const bool isLevel = choice.error().code == "roster.level_not_here";
            return problem(isLevel ? Column::Level : Column::Occupation, choice.error().code,
                           choice.error().detail);
        }
        m_read.sitting = choice->sitting;
        adoptKnownEnrolment(choice->sitting->id);
        m_read.enrolment.trade = choice->trade;
        // domain.md 4.9: level 5 is open from the age of 16.
        const auto &birth = m_read.candidate.document.birth;
        if (*level == rules::Level::Five && birth
            && rules::ageOn(*birth, choice->sitting->day()) < 16)
            problem(Column::Birth, "roster.under_age");
    }

    void adoptKnownEnrolment(const site::SittingId &sitting)
    {
        const auto enrolled = m_rules.known.enrolled.value(m_read.candidate.id);
        const auto kept = std::ranges::find(enrolled, sitting, &Enrolment::sitting);
        if (kept != enrolled.end()) {
            m_read.enrolment = *kept;
            return;
        }
        m_read.enrolment.sitting = sitting;
        m_read.enrolment.subjects = m_read.sitting->subjects;
    }

    // Who may apply is the notice's word: 在职 is not 在岗 (domain.md 6, trap 4).
    void readSource()
    {
        const QString source = text(Column::Source);
        m_read.enrolment.source = source;
        const auto &allowed = m_rules.request.policy.candidates;
        const auto is = [&source](const auto &named) {
            return source == named.term || source == u"本企业"_s + named.term
                   || u"本企业"_s + source == named.term
                   || source == rules::candidateWord(named.kind);
        };
        if (source.isEmpty() || allowed.empty() || std::ranges::any_of(allowed, is))
            return;
        QStringList terms;
        for (const auto &named : allowed)
            terms << named.term;
        problem(Column::Source, "roster.source_not_covered",
                terms.join(u'、') + u" ("_s + rules::clauseText(allowed.front().clause) + u')');
    }

    void readMore()
    {
        for (int i = 0; i < ColumnCount; ++i) {
            const auto column = Column(i);
            if (!has(column))
                continue;
            const QString written = text(column);
            if (written.size() > LongestText)
                problem(column, "roster.text_too_long");
            if (std::ranges::find(OwnFields, column) != OwnFields.end())
                continue;
            if (written.isEmpty())
                m_read.candidate.more.remove(titleOf(column).word.toString());
            else
                m_read.candidate.more.insert(titleOf(column).word.toString(), written);
        }
        readCertificate();
    }

    void readCertificate()
    {
        const QString claimed = text(Column::HasCertificate);
        const bool yes = claimed == u"是" || claimed == u"有";
        if (!yes && claimed != u"否" && claimed != u"无" && !claimed.isEmpty())
            return problem(Column::HasCertificate, "roster.yes_no_unknown");
        const QString number = text(Column::CertificateNumber);
        if (yes && number.isEmpty())
            problem(Column::CertificateNumber, "roster.certificate_missing");
        if (!number.isEmpty()
            && rules::priorCertificate(number) == rules::PriorCertificate::Unknown)
            problem(Column::CertificateNumber, "roster.certificate_unfamiliar");
    }

    const SheetRow &m_row;
    const ReadingRules &m_rules;
    ReadRow m_read;
};

} // namespace

bool ReadRow::isRefused() const
{
    return std::ranges::any_of(problems,
                               [](const CellProblem &p) { return p.weight == Weight::Refused; });
}

ReadRow readRow(const SheetRow &row, const ReadingRules &rules)
{
    return RowReader(row, rules).read();
}

} // namespace kaochang::roster::detail
