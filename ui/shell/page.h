#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QString>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "core/measures/explanation.h"
#include "ui/bridge/session.h"
#include "ui/figures/figure.h"

class QPrinter;

namespace concordat::ui {

/// What the rail shows beside a page's name.
struct RailState {
    enum class Mark { none, inProgress, complete, low, medium, high };
    Mark mark = Mark::none;
    QString count{};  ///< such as "13" or "9/11"; shown when there is no mark
    QString reason{}; ///< of a mark that the page makes itself; a warning's mark says what it is
};

/// The groups of the rail, in the order of the chain.
enum class PageGroup {
    overview,
    formation,
    mechanisms,
    charter,
    cadence,
    outcomes,
    alliance,
    lab,
    portfolio
};

/// A page shows one side of the open consortium. It reads `session.state()`, edits only through
/// `session.edit`, and brings itself up to date in `refresh`, which runs while the page is visible
/// and when it becomes so. Pages do not know each other; they ask the shell to go elsewhere.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Session& session, QWidget* parent = nullptr);

    /// Brings the page up to date; `change` is null when everything may be different.
    virtual void refresh(const document::Change* change) = 0;
    /// Puts all words in the present language; called on LanguageChange and before the first show.
    virtual void retranslate() = 0;
    /// One line under the title; may be empty.
    virtual QString subtitle() const { return {}; }
    /// What the why panel explains before anything has been selected; nothing by default.
    virtual std::optional<measures::Explanation> why() const { return {}; }
    /// What the why panel shows for this page now: what was asked last, told from the present
    /// data, else `why()`.
    std::optional<measures::Explanation> told() const;
    /// The data are about to be others: what was told as it stood then no longer holds.
    void dropTold() { m_told.reset(); }
    /// The figures of this page; the first one is what F5 shows.
    virtual std::vector<figures::Figure> figures() const { return {}; }
    /// Whether there are any; asked after every change, so a page whose figures take long to
    /// compute answers without drawing them up.
    virtual bool hasFigures() const { return !figures().empty(); }
    /// Whether this page prints something of its own instead of its figures.
    virtual bool printsItself() const { return false; }
    /// Paints it on as many pages as it takes.
    virtual void print(QPrinter& printer) const { Q_UNUSED(printer) }
    /// Shows a row, node or article named by a deep link `page/target`; false when unknown.
    virtual bool goTo(const QString& target)
    {
        Q_UNUSED(target)
        return false;
    }
    /// Clipboard and selection commands of the Edit menu; unsupported ones are disabled there.
    virtual void copy() {}
    virtual void paste() {}
    virtual void removeSelected() {}
    virtual void find() {}

Q_SIGNALS:
    /// Explains something as it stands now, until the data change; `ask` outlives changes.
    void whyRequested(const concordat::measures::Explanation& why);
    void whyChanged(); ///< what `told` says has changed by itself, as when a result came late
    void subtitleChanged();
    void figuresChanged(); ///< what a view on the page shows is another figure
    void navigationRequested(const QString& link); ///< `page` or `page/target`
    void messageRequested(const QString& message);

protected:
    bool event(QEvent* event) override;

    /// How to explain something; nothing once it is not there any more.
    using Question = std::function<std::optional<measures::Explanation>()>;
    /// Explains something, and after each change anew from the data as they are then.
    void ask(Question question);

    Session& m_session;

private:
    Question m_question;
    std::optional<measures::Explanation> m_told; ///< said without a question behind it
};

/// An entry of the one list of pages.
struct PageInfo {
    QString id; ///< `members`; also the deep link and the name of the manual chapter
    model::TextKey title;
    QString icon;
    PageGroup group{};
    QKeySequence shortcut;
    std::function<Page*(Session&, QWidget*)> create;
    std::function<RailState(const model::State&, model::Date)> railState; ///< cheap
    bool needsConsortium = true;
};

/// Every page of the program, in the order of the rail. The one explicit list is in `pages.cpp`.
const std::vector<PageInfo>& allPages();

} // namespace concordat::ui
