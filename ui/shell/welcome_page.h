#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/shell/start.h"

namespace concordat::ui {

class Settings;

/// Where everything begins: new from a template, open, recent, samples, a team's workspace. The
/// cards of templates and samples, two thirds of the work, are made after the first painting, so
/// that whoever only wants to open a file need not wait for them.
class WelcomePage : public QScrollArea {
    Q_OBJECT

public:
    WelcomePage(Settings& settings, const Starters& starters, QWidget* parent = nullptr);

    /// Rebuilds the page: recent files come and go, and the language may have changed.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

Q_SIGNALS:
    void starterChosen(const concordat::ui::Starter& starter);
    void openRequested(const QString& location);
    void commandRequested(const QString& action);

private:
    void build();
    void addStarters();
    QWidget* starters(const QString& title, const std::vector<Starter>& list, QWidget* parent);
    QWidget* recent(QWidget* parent);
    QWidget* recentRow(const struct RecentFile& file, QWidget* parent);
    QPushButton* command(const QString& text, const QString& iconName, const QString& action,
                         QWidget* parent);

    Settings& m_settings;
    const Starters& m_starters;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr; ///< of the body
    bool m_painted = false;
    bool m_stale = true;
};

} // namespace concordat::ui
