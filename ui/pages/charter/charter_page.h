#pragma once

#include <memory>

#include "ui/bridge/charter_export.h"
#include "ui/pages/charter/charter_sheet.h"
#include "ui/shell/page.h"

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QTabWidget;

namespace concordat::ui {

class ArticleView;
class CharterOutline;
class CriticalDecisions;
class DeviationsView;
class EditedView;
class FindBar;
class FindingsView;
class InterviewView;
class RedlineView;

/// The charter: its articles with how far each is, the decision in the chosen one, its text in
/// both languages; what is wrong, what departs from the library, what changed; and its export.
class CharterPage : public Page {
    Q_OBJECT

public:
    explicit CharterPage(Session& session, QWidget* parent = nullptr);
    ~CharterPage() override;

    void refresh(const document::Change* change) override;
    void retranslate() override;
    QString subtitle() const override;
    bool printsItself() const override { return true; }
    void print(QPrinter& printer) const override;
    bool goTo(const QString& target) override;
    void copy() override;
    void find() override;

    const std::string& currentArticle() const { return m_current; }
    /// Asks where to save; replaced by tests.
    std::function<QString(const QString& suggested, const QString& filter)> askFile;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// What the export menu offers.
    struct Export {
        CharterFormat format{};
        charter::Language language{};
        bool columns = false;  ///< both languages
        std::string recipient; ///< member for whom it is a copy; empty: for everybody
    };

    enum Tab { articles, interview, findings, deviations, comparison, edited };

    void build();
    QWidget* buildArticles();
    QWidget* buildFoot();
    void showArticle(bool text);
    /// The card of critical decisions stands where an article would.
    bool showsDecisions() const;
    void showDecisions();
    void showTab();
    void nameTabs();
    void explainDecisions();
    void fillProfiles();
    void makeExportMenu();
    void exportAs(const Export& what);
    void arrange();
    /// The words beside the text follow the window's language.
    charter::Language windowLanguage() const;
    void follow(const QString& link);
    void explain();
    void explainArticle(const std::string& article);

    std::string m_current;
    std::unique_ptr<CharterSheet> m_sheet; ///< null while the library cannot be read
    std::optional<charter::Profile> m_profile;
    QTabWidget* m_tabs = nullptr;
    QFrame* m_outlineCard = nullptr;
    CharterOutline* m_outline = nullptr;
    QScrollArea* m_scroll = nullptr;
    CriticalDecisions* m_decisions = nullptr;
    ArticleView* m_article = nullptr;
    FindBar* m_find = nullptr;
    InterviewView* m_interview = nullptr;
    FindingsView* m_findings = nullptr;
    DeviationsView* m_deviations = nullptr;
    RedlineView* m_redline = nullptr;
    EditedView* m_edited = nullptr;
    QLabel* m_summary = nullptr;
    QWidget* m_footSpace = nullptr; ///< keeps the button in its place while nothing is said
    QPushButton* m_export = nullptr;
    QString m_reference; ///< whose styles ODT or DOCX take over
};

Page* createCharterPage(Session& session, QWidget* parent);
/// Complete articles of all, or the worst state there is.
RailState charterRailState(const model::State& state, model::Date asOf);

} // namespace concordat::ui
