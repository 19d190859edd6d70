#pragma once

#include <QWidget>

#include "core/cadence/ical_reader.h"
#include "ui/bridge/session.h"

class QPushButton;

namespace concordat::ui {

/// Calendars from other programs and for them: meetings, holidays, and our own as a file.
class CalendarFiles : public QWidget {
    Q_OBJECT

public:
    explicit CalendarFiles(Session& session, QWidget* parent = nullptr);

    void importFile();
    void importHolidays();
    void exportFile();
    void retranslate();

Q_SIGNALS:
    void told(const QString& words);

private:
    /// Takes over, as one edit, a calendar file that the user chose and says what it brought; what
    /// is no calendar is said in the same place.
    void takeFile(const QString& name, const cadence::IcalReading& reading);

    Session& m_session;
    QPushButton* m_import;
    QPushButton* m_holidays;
    QPushButton* m_export;
};

} // namespace concordat::ui
