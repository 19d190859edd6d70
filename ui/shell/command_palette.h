#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <functional>
#include <vector>

namespace concordat::ui {

/// Something the palette can find and do.
struct PaletteEntry {
    QString text;
    QString detail; ///< what kind of thing it is, or its shortcut
    QString reason; ///< why it cannot be chosen now; empty: it can
    std::function<void()> run;
};

/// How well `text` answers to what was typed: 0 not at all; higher is better. The letters must
/// occur in order; beginnings of words and runs count more.
int fuzzyScore(const QString& typed, const QString& text);

/// Ctrl+K: type a few letters of any command, page, member or article; Enter does it.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void filter(const QString& typed);
    void choose();

    std::vector<PaletteEntry> m_entries;
    QLineEdit* m_line;
    QListView* m_list;
    QStandardItemModel m_model;
};

} // namespace concordat::ui
