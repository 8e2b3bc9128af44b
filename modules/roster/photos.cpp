// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/photos.h"

#include "core/durable_file.h"
#include "roster/candidate_photos.h"
#include "roster/portrait.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaochang::roster {

namespace {

constexpr qint64 LargestPhoto = 1 << 20;
constexpr int Narrowest = 300;
constexpr int Widest = 500;

struct PhotoName
{
    QString number;
    QString name; // empty: the file does not say
};

// The part that holds digits is the number; there is one of them, and at most one name beside it.
std::optional<PhotoName> parseName(const QString &path)
{
    static const QRegularExpression Dash(u"[-－—_]"_s);
    static const QRegularExpression Digits(u"[0-9]{4}"_s);
    const QStringList parts =
        QFileInfo(path).completeBaseName().normalized(QString::NormalizationForm_C).split(Dash);
    PhotoName found;
    for (const QString &part : parts) {
        QString &field = part.contains(Digits) ? found.number : found.name;
        if (!field.isEmpty())
            return std::nullopt;
        field = part.trimmed();
    }
    return found.number.isEmpty() ? std::nullopt : std::optional(found);
}

class PhotoPlanner
{
public:
    explicit PhotoPlanner(const KnownPeople &known)
    {
        for (const Candidate &candidate : known.byDocument)
            m_byNumber.insert(candidate.document.number, candidate);
    }

    void take(const QString &path)
    {
        const auto name = parseName(path);
        if (!name)
            return refuse(path, "roster.photo_name_unreadable");
        const auto person = m_byNumber.constFind(name->number.toUpper());
        if (person == m_byNumber.cend())
            return refuse(path, "roster.photo_nobody");
        if (!name->name.isEmpty() && name->name != person->name)
            return refuse(path, "roster.photo_other_name", person->name);
        if (m_taken.contains(person->id))
            return refuse(path, "roster.photo_twice", m_taken.value(person->id));
        takePicture(path, person->id);
    }

    PhotoPlan plan() { return std::move(m_plan); }

private:
    void takePicture(const QString &path, const CandidateId &person)
    {
        if (QFileInfo(path).size() > LargestPhoto)
            return refuse(path, "roster.photo_too_large");
        QImageReader reader(path);
        reader.setDecideFormatFromContent(true);
        const QSize size = reader.size();
        const QByteArray format = reader.format();
        if (!size.isValid() || (format != "jpeg" && format != "png"))
            return refuse(path, "roster.photo_unreadable");
        if (size.width() < Narrowest || size.width() > Widest)
            return refuse(path, "roster.photo_width", QString::number(size.width()));
        const QImage picture = reader.read();
        if (picture.isNull())
            return refuse(path, "roster.photo_unreadable");
        m_taken.insert(person, path);
        m_plan.photos.push_back(
            {path, person, size.width(), size.height(), portraitDoubts(picture)});
    }

    void refuse(const QString &path, std::string_view code, const QString &detail = {})
    {
        m_plan.problems.push_back({path, code, detail});
    }

    QHash<QString, Candidate> m_byNumber;
    QHash<CandidateId, QString> m_taken;
    PhotoPlan m_plan;
};

Result<> report(const PhotoProgress &progress, int done)
{
    if (progress && !progress(done))
        return fail(Kind::Unavailable, "roster.cancelled");
    return {};
}

} // namespace

QStringList pictureFiles(const QString &folder)
{
    QDirIterator files(folder, {u"*.jpg"_s, u"*.jpeg"_s, u"*.png"_s}, QDir::Files | QDir::Readable,
                       QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    return paths;
}

Result<PhotoPlan> planPhotos(const QStringList &paths, const KnownPeople &known,
                             const PhotoProgress &progress)
{
    PhotoPlanner planner(known);
    int done = 0;
    for (const QString &path : paths) {
        planner.take(path);
        TRY(report(progress, ++done));
    }
    return planner.plan();
}

Result<int> AddPhotos::commit(const Actor &by, const PhotoPlan &plan,
                              const PhotoProgress &progress) const
{
    if (plan.photos.empty())
        return 0;
    const store::Act act{by, u"roster.add_photos"_s, {}, {}, {}};
    return m_store.write(act, [&](store::Writer &writer) -> Result<int> {
        int done = 0;
        for (const PlannedPhoto &photo : plan.photos) {
            TRY_LET(bytes, readWhole(photo.path, LargestPhoto));
            const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            TRY(candidate_photos::keep(writer, {photo.candidate, bytes, sha256, photo.width,
                                                photo.height, m_clock.now()}));
            TRY(report(progress, ++done));
        }
        writer.tell({{u"photos"_s, qint64(plan.photos.size())}});
        return static_cast<int>(plan.photos.size());
    });
}

} // namespace kaochang::roster
