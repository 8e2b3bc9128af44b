// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/candidates.h"

#include "roster/detail/once.h"

#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace kaochang::roster::candidates {

namespace {

using detail::once;

constexpr QStringView Birth = u"birth";
constexpr QStringView SexWord = u"sex";

store::Place placeOf(QStringView column, const CandidateId &id)
{
    return {u"candidate", column, id.toString()};
}

QString tailOf(QStringView number)
{
    return number.last(std::min<qsizetype>(4, number.size())).toString();
}

// A CBOR text (RFC 8949 3.1): its length, here in the first byte or in four more, then its bytes.
void addText(QByteArray &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto size = static_cast<quint32>(utf8.size());
    if (size < 24) {
        out += static_cast<char>(0x60 | size);
    } else {
        const quint32 length = qToBigEndian(size);
        out += '\x7a';
        out.append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    out += utf8;
}

// One CBOR map of unstated size. By hand: a stream writer costs an import of a hundred thousand
// rows a seventh of its time.
QByteArray packed(const Candidate &candidate)
{
    QByteArray bytes;
    bytes.reserve(512);
    const auto add = [&bytes](QStringView key, QStringView value) {
        addText(bytes, key);
        addText(bytes, value);
    };
    bytes += '\xbf';
    for (auto it = candidate.more.cbegin(); it != candidate.more.cend(); ++it)
        add(it.key(), it.value());
    if (candidate.document.birth)
        add(Birth, candidate.document.birth->toString(Qt::ISODate));
    if (candidate.document.sex)
        add(SexWord, *candidate.document.sex == rules::Sex::Male ? u"1" : u"2");
    bytes += '\xff';
    return bytes;
}

void unpack(const QByteArray &bytes, Candidate &candidate)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    for (auto it = map.constBegin(); it != map.constEnd(); ++it)
        candidate.more.insert(it.key().toString(), it.value().toString());
    if (const QString birth = candidate.more.take(Birth.toString()); !birth.isEmpty())
        candidate.document.birth = QDate::fromString(birth, Qt::ISODate);
    candidate.document.sex = rules::sexNamed(candidate.more.take(SexWord.toString()));
}

// id, name, document_kind, document_number, phone, employer, more, version
Result<Candidate> fromRow(const store::Reader &reader, const store::Row &row)
{
    const CandidateId id(row[0].toString());
    const store::Vault &vault = reader.vault();
    TRY_LET(number, vault.openText(row[3].toByteArray(), placeOf(u"document_number", id)));
    TRY_LET(phone, vault.openText(row[4].toByteArray(), placeOf(u"phone", id)));
    TRY_LET(more, vault.open(row[6].toByteArray(), placeOf(u"more", id)));
    const auto kind = rules::documentNamed(row[2].toString());
    Candidate candidate{id,
                        row[1].toString(),
                        {kind.value_or(rules::DocumentKind::IdCard), number, {}, {}},
                        phone,
                        row[5].toString(),
                        {},
                        row[7].toInt()};
    unpack(more, candidate);
    return candidate;
}

// name, document_kind, document_number, document_key, document_tail, phone, employer, more, version
store::Row columnsOf(const store::Vault &vault, const Candidate &candidate)
{
    const rules::Document &document = candidate.document;
    return {candidate.name,
            rules::documentWord(document.kind).toString(),
            vault.seal(document.number, placeOf(u"document_number", candidate.id)),
            vault.blindIndex(u"document", rules::documentKey(document)),
            vault.blindIndex(u"tail", tailOf(document.number)),
            vault.seal(candidate.phone, placeOf(u"phone", candidate.id)),
            candidate.employer,
            vault.seal(packed(candidate), placeOf(u"more", candidate.id)),
            candidate.version + 1};
}

} // namespace

Result<Candidate> byId(const store::Reader &reader, const CandidateId &id)
{
    TRY_LET(rows, reader.select(
                      u"SELECT id, name, document_kind, document_number, phone, employer, more, "
                      "version FROM candidate WHERE id = ?"_s,
                      {id.toString()}));
    if (rows.empty())
        return fail(Kind::NotFound, "roster.no_such_candidate", id.toString());
    return fromRow(reader, rows.front());
}

Result<std::optional<Candidate>> byDocument(const store::Reader &reader,
                                            const rules::Document &document)
{
    const QByteArray key = reader.vault().blindIndex(u"document", rules::documentKey(document));
    TRY_LET(rows, reader.select(
                      u"SELECT id, name, document_kind, document_number, phone, employer, more, "
                      "version FROM candidate WHERE document_key = ?"_s,
                      {key}));
    if (rows.empty())
        return std::nullopt;
    TRY_LET(candidate, fromRow(reader, rows.front()));
    return candidate;
}

Result<> each(const store::Reader &reader, const std::function<Result<>(Candidate)> &visit)
{
    const auto read = [&](const store::Row &row) -> Result<> {
        TRY_LET(candidate, fromRow(reader, row));
        return visit(std::move(candidate));
    };
    return reader.each(
        u"SELECT id, name, document_kind, document_number, phone, employer, more, version "
        "FROM candidate ORDER BY id"_s,
        {}, read);
}

Result<int> count(const store::Reader &reader)
{
    TRY_LET(rows, reader.select(u"SELECT count(*) FROM candidate"_s));
    return rows.front()[0].toInt();
}

Result<std::vector<CandidateId>> byTail(const store::Reader &reader, QStringView fourPlaces)
{
    const QByteArray tail = reader.vault().blindIndex(u"tail", fourPlaces.toString().toUpper());
    TRY_LET(rows, reader.select(u"SELECT id FROM candidate WHERE document_tail = ? ORDER BY id"_s,
                                {tail}));
    std::vector<CandidateId> found;
    for (const store::Row &row : rows)
        found.push_back(CandidateId(row[0].toString()));
    return found;
}

Result<std::vector<std::pair<CandidateId, QString>>> names(const store::Reader &reader)
{
    std::vector<std::pair<CandidateId, QString>> found;
    const auto read = [&](const store::Row &row) -> Result<> {
        found.emplace_back(CandidateId(row[0].toString()), row[1].toString());
        return {};
    };
    TRY(reader.each(u"SELECT id, name FROM candidate ORDER BY id"_s, {}, read));
    return found;
}

Result<> add(store::Writer &writer, const Candidate &candidate)
{
    store::Row values{candidate.id.toString()};
    values += columnsOf(writer.vault(), candidate);
    return once(writer.execute(
        u"INSERT INTO candidate (id, name, document_kind, document_number, document_key, "
        "document_tail, phone, employer, more, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        values));
}

Result<> change(store::Writer &writer, const Candidate &candidate)
{
    store::Row values = columnsOf(writer.vault(), candidate);
    values += {candidate.id.toString(), candidate.version};
    return once(
        writer.execute(u"UPDATE candidate SET name = ?, document_kind = ?, document_number = ?, "
                       "document_key = ?, document_tail = ?, phone = ?, employer = ?, more = ?, "
                       "version = ? WHERE id = ? AND version = ?"_s,
                       values));
}

} // namespace kaochang::roster::candidates
