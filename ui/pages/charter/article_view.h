#pragma once

#include <QWidget>

#include "ui/bridge/session.h"
#include "ui/pages/charter/charter_sheet.h"

class QBoxLayout;
class QCheckBox;
class QFrame;
class QLabel;
class QPlainTextEdit;

namespace concordat::ui {

class ClausePreview;
class CommentsPanel;
class DecisionCards;
class ParameterForm;

/// One article: the decision in it, its text in both languages beside the explanation, the places
/// that the model fills in, its settings, and what people say about it.
class ArticleView : public QWidget {
    Q_OBJECT

public:
    explicit ArticleView(Session& session, QWidget* parent = nullptr);

    /// `text`: whether the words of the article may have changed since the last time.
    void show(const CharterSheet& sheet, const std::string& article, bool text);
    void retranslate();
    /// What is selected in a text, or the text in the window's language.
    QString textToCopy() const;
    /// Marks the words that a search found.
    void select(const QString& words);
    bool focusParameter(const QString& name);

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildDecision();
    QWidget* buildText();
    QWidget* buildParameters();
    void showFindings(const CharterSheet& sheet);
    void arrange();

    Session& m_session;
    const CharterSheet* m_sheet = nullptr;
    std::string m_article;
    QLabel* m_decisionTitle = nullptr;
    QLabel* m_purpose = nullptr;
    DecisionCards* m_cards = nullptr;
    QLabel* m_findings = nullptr;
    QFrame* m_parametersCard = nullptr;
    QLabel* m_parametersTitle = nullptr;
    ParameterForm* m_parameters = nullptr;
    QBoxLayout* m_sideBySide = nullptr;
    charter::PerLanguage<ClausePreview*> m_previews{};
    QLabel* m_explanation = nullptr;
    charter::PerLanguage<QCheckBox*> m_showLanguage{};
    QCheckBox* m_showExplanation = nullptr;
    QLabel* m_ownTextLabel = nullptr;
    QPlainTextEdit* m_ownText = nullptr;
    QCheckBox* m_omitted = nullptr;
    CommentsPanel* m_comments = nullptr;
};

} // namespace concordat::ui
