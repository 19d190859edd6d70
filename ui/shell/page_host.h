#pragma once

#include <QLabel>
#include <QStackedWidget>
#include <functional>
#include <map>
#include <vector>

#include "ui/shell/page.h"

class QHBoxLayout;
class QTimer;

namespace concordat::ui {

/// Title, subtitle and the page in view. Pages are made when first shown and kept.
class PageHost : public QWidget {
    Q_OBJECT

public:
    explicit PageHost(Session& session, QWidget* parent = nullptr);

    /// Shows a page, or `link` = `page/target` inside it. False when there is no such page or it
    /// needs a consortium and none is open.
    bool open(const QString& link);
    /// The page in view; null while the welcome page stands there.
    Page* page() const;
    QString pageId() const { return m_id; }
    /// The figures of a page that was shown before, in view or not, as the data are now; none when
    /// the page is gone with its consortium.
    std::vector<figures::Figure> figuresOf(const QString& id);
    /// Puts some other widget in the place of the pages, such as the welcome page.
    void showInstead(QWidget* widget);
    /// A message over the title of the page. It goes with the next change, page, language, Escape
    /// or click on its cross; by itself once it can have been read, unless it is an `error`.
    void message(const QString& words, bool error);
    /// An answer that a message asks for.
    struct Choice {
        QString words;
        std::function<void()> take;
    };
    /// The same with buttons, one for each choice; taking one closes the message, which waits for
    /// it as long as the consortium is open.
    void offer(const QString& words, const std::vector<Choice>& choices);
    void retranslate();

Q_SIGNALS:
    void pageChanged(const QString& id);
    void whyChanged();     ///< the page in view explains something else
    void figuresChanged(); ///< those of some page may be others
    void navigationRequested(const QString& link);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dismiss();
    void placeMessage();
    Page* make(const PageInfo& info);
    /// Another consortium: what the pages remember of the last one goes with them.
    void renew();
    void showTitle();
    void refresh(const document::Change* change);

    Session& m_session;
    QString m_id;
    std::map<QString, Page*> m_pages;
    std::map<QString, bool> m_stale;
    QString m_consortium; ///< the one the pages were made for
    QWidget* m_titles;
    QLabel* m_title;
    QLabel* m_subtitle;
    QFrame* m_messageFrame;
    QLabel* m_message;
    QHBoxLayout* m_choices;
    QTimer* m_leave;     ///< runs while a message waits to go by itself
    bool m_asks = false; ///< the message waits for a choice
    QStackedWidget* m_stack;
};

} // namespace concordat::ui
