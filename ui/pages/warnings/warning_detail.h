#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QPushButton>

#include "core/warnings/warnings.h"
#include "ui/bridge/session.h"
#include "ui/models/field_editor.h"

class QLabel;
class QVBoxLayout;

namespace concordat::ui {

/// Everything about one warning, with what can be done about it.
class WarningDetail : public QFrame {
    Q_OBJECT

public:
    explicit WarningDetail(Session& session, QWidget* parent = nullptr);

    void show(const warnings::Warning& warning);

Q_SIGNALS:
    void navigationRequested(const QString& link);
    void messageRequested(const QString& message);

private:
    void clear();
    QLabel* addText(const QString& words, const char* role);
    void addRow(const QString& name, const QString& value);
    void addFinding(const warnings::Warning& warning);
    void addRemedy(const warnings::Warning& warning);
    void addLink(const QString& link);
    void addAcknowledgement(const warnings::Warning& warning);
    void addNumbers(const warnings::Warning& warning);
    void addHistory(const warnings::Warning& warning);
    void acknowledgeNow(int rule);

    Session& m_session;
    QVBoxLayout* m_rows;
    QLineEdit* m_reason = nullptr;
    DateEditor* m_expires = nullptr;
};

} // namespace concordat::ui
