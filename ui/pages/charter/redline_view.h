#pragma once

#include <QWidget>
#include <functional>

#include "core/charter/redline.h"
#include "ui/bridge/charter_export.h"
#include "ui/bridge/session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace concordat::ui {

/// What changed between two versions of the charter, word by word, on screen and as a file.
class RedlineView : public QWidget {
    Q_OBJECT

public:
    explicit RedlineView(Session& session, QWidget* parent = nullptr);

    void show(charter::Language language);
    void retranslate();
    QString textToCopy() const;
    /// Asks where to save; replaced by the page.
    std::function<QString(const QString& suggested, const QString& filter)> askFile;

Q_SIGNALS:
    void messageRequested(const QString& message);

private:
    void fillVersions();
    void compare();
    void showText();
    void exportAs(CharterFormat format);

    Session& m_session;
    charter::Language m_language = charter::Language::english;
    charter::Redline m_redline;
    QLabel* m_beforeLabel;
    QComboBox* m_before;
    QLabel* m_afterLabel;
    QComboBox* m_after;
    QCheckBox* m_onlyChanged;
    QPushButton* m_export;
    QLabel* m_summary;
    QTextBrowser* m_text;
};

} // namespace concordat::ui
