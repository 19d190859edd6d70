#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/model/state.h"
#include "ui/shell/page.h"

namespace concordat::ui {

class ActionRegistry;

/// Above the page: which consortium this is, how it stands, search, and presenting.
class Header : public QWidget {
    Q_OBJECT

public:
    Header(const ActionRegistry& actions, QWidget* parent = nullptr);

    /// Shows the consortium of `state`, or `title` alone while none is open; without a title there
    /// is nothing to name or to present.
    void show(const model::State* state, const QString& title);
    /// How many pages of the rail carry a high and a medium mark.
    void setWarnings(int high, int medium);
    /// Others who wrote here within the last minutes.
    void setOthers(const QStringList& names);
    void retranslate();
    /// Where the name of the consortium is typed.
    static QString linkOfName() { return QStringLiteral("programme/directions/name"); }

Q_SIGNALS:
    /// A page of the program that tells more of what was clicked.
    void navigationRequested(const QString& link);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fit();

    const ActionRegistry& m_actions;
    QLabel* m_name;
    QLabel* m_form;
    QLabel* m_stage;
    QLabel* m_high;
    QLabel* m_medium;
    QLabel* m_others;
    QPushButton* m_search;
    QPushButton* m_present;
    QString m_fullName;
    bool m_open = false;
};

} // namespace concordat::ui
