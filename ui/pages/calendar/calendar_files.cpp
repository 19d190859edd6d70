#include "ui/pages/calendar/calendar_files.h"

#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QInputDialog>
#include <QPushButton>
#include <QSaveFile>
#include <algorithm>

#include "core/model/country.h"
#include "ui/bridge/calendar.h"
#include "ui/bridge/export_name.h"
#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

namespace concordat::ui {

using model::coreText;

CalendarFiles::CalendarFiles(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_import(new QPushButton(this)),
      m_holidays(new QPushButton(this)), m_export(new QPushButton(this))
{
    m_import->setObjectName(QStringLiteral("calendar.import"));
    m_holidays->setObjectName(QStringLiteral("calendar.holidays"));
    m_export->setObjectName(QStringLiteral("calendar.export"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::small);
    grid->addWidget(m_import, 0, 0);
    grid->addWidget(m_export, 0, 1);
    grid->addWidget(m_holidays, 1, 0, 1, 2);
    connect(m_import, &QPushButton::clicked, this, &CalendarFiles::importFile);
    connect(m_holidays, &QPushButton::clicked, this, &CalendarFiles::importHolidays);
    connect(m_export, &QPushButton::clicked, this, &CalendarFiles::exportFile);
}

void CalendarFiles::retranslate()
{
    m_import->setText(tr("Import…"));
    m_import->setToolTip(tr("Take over the meetings of an iCalendar file"));
    m_holidays->setText(tr("Import Holidays…"));
    m_holidays->setToolTip(tr("Take over the whole days of an iCalendar file as days on which "
                              "nobody meets"));
    m_export->setText(tr("Export…"));
}

void CalendarFiles::importFile()
{
    const auto name = QFileDialog::getOpenFileName(
        this, tr("Import Calendar"), workspaceFolder(m_session), tr("iCalendar files (*.ics)"));
    if (!name.isEmpty())
        takeFile(name, icalReading(m_session.state(), m_session.asOf()));
}

void CalendarFiles::importHolidays()
{
    QStringList countries{tr("everywhere")};
    for (const auto& member : m_session.state().rows<model::Member>()) {
        if (const auto code = QString::fromStdString(member.country);
            !code.isEmpty() && !countries.contains(code))
            countries += code;
    }
    std::sort(countries.begin() + 1, countries.end());
    bool good = false;
    const auto country = QInputDialog::getItem(
        this, tr("Import Holidays"), tr("They are the holidays of the country:"), countries,
        countries.size() > 1 ? 1 : 0, true, &good);
    if (!good)
        return;
    const auto known = model::readCountry(country.trimmed().toStdString());
    if (!known && !countries.contains(country))
        return Q_EMIT told(QStringLiteral("▲ ") +
                           translated(model::noCountry(country.toStdString())));
    const auto name = QFileDialog::getOpenFileName(
        this, tr("Import Holidays"), workspaceFolder(m_session), tr("iCalendar files (*.ics)"));
    if (name.isEmpty())
        return;
    auto reading = icalReading(m_session.state(), m_session.asOf());
    reading.holidays = true;
    if (country != countries.front())
        reading.country = known.value_or(country.toStdString());
    takeFile(name, reading);
}

void CalendarFiles::takeFile(const QString& name, const cadence::IcalReading& reading)
{
    const auto refuse = [&](const model::Error& error) {
        Q_EMIT told(QStringLiteral("▲ ") + translated(error));
    };
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly))
        return refuse({model::ErrorCode::input,
                       coreText("Calendar", "The file cannot be read."),
                       name.toStdString(),
                       {}});
    const auto bytes = file.readAll().toStdString();
    auto read = cadence::readIcal(m_session.state(), bytes, reading);
    if (!read) {
        read.error().where = name.toStdString();
        return refuse(read.error());
    }
    if (!m_session.edit(coreText("Journal", "Import the calendar {file}")
                            .with("file", name.section(u'/', -1).toStdString()),
                        [&](document::Draft& draft) -> model::Status {
                            applyIcal(draft, *read);
                            return {};
                        }))
        return;
    QStringList words{tr("%1 added, %2 changed, %3 as they were.")
                          .arg(read->added)
                          .arg(read->changed)
                          .arg(read->unchanged)};
    if (reading.holidays)
        words = QStringList{tr("Holidays: %1 added, %2 changed, %3 as they were.")
                                .arg(read->added)
                                .arg(read->changed)
                                .arg(read->unchanged)};
    constexpr std::size_t most = 6;
    for (std::size_t i = 0; i < read->notes.size() && i < most; ++i)
        words += QStringLiteral("◆ %1: %2")
                     .arg(QString::fromStdString(read->notes[i].event),
                          translated(read->notes[i].message));
    if (read->notes.size() > most)
        words += tr("and %n more", nullptr, static_cast<int>(read->notes.size() - most));
    Q_EMIT told(words.join(u'\n'));
}

void CalendarFiles::exportFile()
{
    const auto name =
        QFileDialog::getSaveFileName(this, tr("Export Calendar"),
                                     suggestedFile(m_session, tr("calendar", "part of a file name"),
                                                   nullptr, {}, QStringLiteral("ics")),
                                     tr("iCalendar files (*.ics)"));
    if (name.isEmpty())
        return;
    cadence::IcalOptions options;
    options.stamp = model::Timestamp::now();
    options.sequence = m_session.presentDocument().number();
    options.deadlinesFrom = m_session.asOf();
    QSaveFile file{name};
    const auto bytes =
        QByteArray::fromStdString(icalOf(m_session.state(), m_session.asOf(), options));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_session.report(
            {model::ErrorCode::storage,
             coreText("Calendar", "The file could not be written; choose another place."),
             name.toStdString(),
             {}});
        return;
    }
    Q_EMIT told(tr("Written to %1. Other programs can open it, or subscribe to it.").arg(name));
}

} // namespace concordat::ui
