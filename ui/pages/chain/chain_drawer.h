#pragma once

#include <QHash>
#include <QStackedWidget>
#include <QTabBar>
#include <QWidget>

namespace concordat::ui {

/// Tabs below the diagram whose content can be folded away: a click on the open tab closes it.
class ChainDrawer : public QWidget {
    Q_OBJECT

public:
    explicit ChainDrawer(QWidget* parent = nullptr);

    /// `id` is also the end of a deep link.
    void add(const QString& id, QWidget* panel);
    void setWords(const QString& id, const QString& words);
    void open(const QString& id);
    /// The open panel; empty while folded.
    QString current() const;
    void fold(bool folded);
    bool has(const QString& id) const { return m_ids.contains(id); }

Q_SIGNALS:
    void changed();

private:
    /// Which panel is open, by a sign before the words of its tab.
    void showFold();

    QTabBar* m_tabs;
    QStackedWidget* m_panels;
    QStringList m_ids;
    QHash<QString, QString> m_words;
    int m_shown = 0;
};

} // namespace concordat::ui
