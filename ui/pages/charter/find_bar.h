#pragma once

#include <QFrame>

#include "ui/bridge/session.h"
#include "ui/pages/charter/charter_sheet.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace concordat::ui {

/// Finds words in the articles, and replaces them where the parties wrote them themselves.
class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(Session& session, QWidget* parent = nullptr);

    void open();
    void show(const CharterSheet& sheet, const std::string& current);
    void retranslate();

Q_SIGNALS:
    void found(const QString& article, const QString& words);
    void messageRequested(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Qt::CaseSensitivity sensitivity() const;
    std::vector<std::string> hits() const;
    void count();
    void step(int by);
    void replaceAll();

    Session& m_session;
    const CharterSheet* m_sheet = nullptr;
    std::string m_current;
    QLabel* m_findLabel;
    QLineEdit* m_find;
    QToolButton* m_back;
    QToolButton* m_next;
    QCheckBox* m_case;
    QLabel* m_replaceLabel;
    QLineEdit* m_replacement;
    QPushButton* m_replace;
    QLabel* m_count;
    QToolButton* m_close;
};

} // namespace concordat::ui
