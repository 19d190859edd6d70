#pragma once

#include <QWidget>
#include <functional>

#include "core/charter/edited_copy.h"
#include "ui/bridge/session.h"
#include "ui/pages/charter/charter_sheet.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace concordat::ui {

/// What was changed in a copy of the charter that somebody edited in an office program; each
/// change is taken or refused.
class EditedView : public QWidget {
    Q_OBJECT

public:
    explicit EditedView(Session& session, QWidget* parent = nullptr);

    void show(const CharterSheet& sheet);
    void retranslate();
    /// Asks which file; replaced by tests.
    std::function<QString()> askFile;

Q_SIGNALS:
    void messageRequested(const QString& message);
    void articleWanted(const QString& article);

private:
    void open();
    void showChanges();
    QWidget* cardOf(std::size_t index);
    void take(std::size_t index);
    void refuse(std::size_t index);
    /// The workspace and the consortium that are open.
    QString place() const;

    Session& m_session;
    const CharterSheet* m_sheet = nullptr;
    std::vector<charter::EditedChange> m_changes;
    charter::Language m_language = charter::Language::english; ///< of the copy
    model::Text m_heldAgainst;
    bool m_knowsItsText = false;
    QString m_file;
    QString m_of; ///< the place whose copy was read
    QPushButton* m_open;
    QLabel* m_languageLabel;
    QComboBox* m_copyLanguage;
    QLabel* m_summary;
    QVBoxLayout* m_cards;
};

} // namespace concordat::ui
