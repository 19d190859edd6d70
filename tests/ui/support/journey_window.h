#pragma once

#include <QModelIndex>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

#include "ui/bridge/session.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

class QTableView;

namespace concordat::test {

/// The program's window as a user meets it: settings and workspace in a folder that outlives the
/// process, file questions answered from here, everything else by key and mouse. Nothing here reads
/// the model; what is known is what the widgets show.
class JourneyWindow {
public:
    /// `source` answers every question for something to import.
    JourneyWindow(QString folder, QString language, QString source);
    ~JourneyWindow();

    QString workspaceFile() const;
    ui::MainWindow& window() const { return *m_window; }

    bool show();
    /// Gives the window the keyboard back after a dialog, as a desktop does by itself.
    bool activate();
    bool click(const QString& name);
    /// Chooses a page in the rail with the mouse.
    bool goTo(const QString& page);
    QTableView* table(const QString& name) const;
    QString messageShown() const;
    QString pageTitle() const;
    /// All words in the why panel, in their order.
    QStringList why() const;
    /// Fixes the day of judgement through “Judge as of…”, found by typing in the palette.
    bool judgeAsOf(const QDate& day);

private:
    QString m_folder;
    ui::Session m_session;
    std::unique_ptr<ui::Settings> m_settings;
    ui::Language m_language;
    std::unique_ptr<ui::MainWindow> m_window;
};

QString cell(const QTableView* table, int row, int column);
QStringList cells(const QTableView* table, int row, int column, int count);
void clickCell(QTableView* table, int row, int column);
/// Sorts by a column, largest first, by clicking its heading.
void sortDescending(QTableView* table, int column);

/// Runs `act` as soon as the event loop turns again, such as inside the dialog that opens next.
void inNextLoop(const std::function<void()>& act);

} // namespace concordat::test
