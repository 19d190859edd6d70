#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/shell/start.h"

namespace concordat::ui {

class Settings;

/// Where everything begins: new from a template, open, recent, samples, a team's workspace. It is
/// made after the window's first painting, so that menus are there at once and whoever only wants
/// to open a file need not wait for the cards of templates and samples.
class WelcomePage : public QScrollArea {
    Q_OBJECT

public:
    WelcomePage(Settings& settings, const Starters& starters, QWidget* parent = nullptr);

    /// Rebuilds the page: recent files come and go, and the language may have changed.
    void refresh();
    /// Leads to the templates, with the keyboard on the first of them.
    void offerTemplates();

protected:
    void showEvent(QShowEvent* event) override;
    bool viewportEvent(QEvent* event) override;

Q_SIGNALS:
    void starterChosen(const concordat::ui::Starter& starter);
    void openRequested(const QString& location);
    void commandRequested(const QString& action);

private:
    void build();
    QWidget* starters(const QString& title, const std::vector<Starter>& list, QWidget* parent);
    QWidget* recent(QWidget* parent);
    QWidget* recentRow(const struct RecentFile& file, QWidget* parent);
    QPushButton* command(const QString& text, const QString& iconName, const QString& action,
                         QWidget* parent);

    Settings& m_settings;
    const Starters& m_starters;
    bool m_painted = false;
    bool m_stale = true;
};

} // namespace concordat::ui
