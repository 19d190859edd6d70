#pragma once

#include "core/charter/build.h"
#include "ui/bridge/charter_export.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QCheckBox;
class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace concordat::ui {

class ClausePreview;
class CriticalDecisions;
class DecisionCards;
class ParameterForm;

/// The charter: its articles with how far each is, the decision in the chosen one, its text in
/// both languages with the places the model fills in, and its export.
class CharterPage : public Page {
    Q_OBJECT

public:
    explicit CharterPage(Session& session, QWidget* parent = nullptr);

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    bool printsItself() const override { return true; }
    void print(QPrinter& printer) const override;
    bool goTo(const QString& target) override;
    void copy() override;

    const std::string& currentArticle() const { return m_current; }
    /// Asks where to save; replaced by tests.
    std::function<QString(const QString& suggested, const QString& filter)> askFile;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildDecision();
    QWidget* buildText();
    QWidget* buildParameters();
    QWidget* buildFoot();
    void fillOutline();
    void fitOutline();
    void showItem(QTreeWidgetItem* item, const charter::CharterArticle& article);
    void showArticle();
    /// The card of critical decisions stands where an article would.
    bool showsDecisions() const;
    void showDecisions();
    void explainDecisions();
    void showFindings(const charter::CharterArticle& article);
    void makeExportMenu();
    void exportAs(CharterFormat format, charter::Language language);
    void arrange();
    /// The words beside the text follow the window's language.
    charter::Language windowLanguage() const;
    const charter::CharterDocument& document(charter::Language language) const;
    void follow(const QString& link);
    void explain();

    std::string m_current;
    charter::PerLanguage<charter::CharterDocument> m_documents;
    QFrame* m_outlineCard = nullptr;
    QTreeWidget* m_outline = nullptr;
    CriticalDecisions* m_decisions = nullptr;
    QFrame* m_decisionCard = nullptr;
    QFrame* m_textCard = nullptr;
    QLabel* m_decisionTitle = nullptr;
    QLabel* m_purpose = nullptr;
    DecisionCards* m_cards = nullptr;
    QFrame* m_parametersCard = nullptr;
    QLabel* m_parametersTitle = nullptr;
    ParameterForm* m_parameters = nullptr;
    QBoxLayout* m_sideBySide = nullptr;
    charter::PerLanguage<ClausePreview*> m_previews{};
    QLabel* m_ownTextLabel = nullptr;
    QPlainTextEdit* m_ownText = nullptr;
    QCheckBox* m_omitted = nullptr;
    QLabel* m_findings = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_export = nullptr;
};

Page* createCharterPage(Session& session, QWidget* parent);
/// Complete articles of all, or the worst state there is.
RailState charterRailState(const model::State& state, model::Date asOf);

} // namespace concordat::ui
