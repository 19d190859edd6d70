#pragma once

#include <QComboBox>
#include <QLabel>
#include <QTableWidget>
#include <QWidget>

#include "core/cadence/motions.h"
#include "ui/bridge/session.h"

namespace concordat::ui {

/// Who is present, who speaks for whom, and whether that makes a quorum: every tick is an edit, and
/// the quorum follows at once.
class MeetingAttendance : public QWidget {
    Q_OBJECT

public:
    explicit MeetingAttendance(Session& session, QWidget* parent = nullptr);

    void show(const model::Occurrence& meeting);
    void retranslate();

private:
    struct Person {
        model::Id<model::Member> member;
        int seats = 0;
    };

    void fill();
    QComboBox* proxyAt(int row);
    void setPresent(int row, bool present);
    void setProxy(int row, const std::string& holder);

    Session& m_session;
    model::Occurrence m_meeting;
    std::vector<Person> m_people;
    QLabel* m_quorum;
    QTableWidget* m_table;
    bool m_filling = false;
};

/// The quorum in words, with its sign.
QString quorumWords(const cadence::Quorum& quorum);

} // namespace concordat::ui
