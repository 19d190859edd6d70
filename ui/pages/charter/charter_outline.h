#pragma once

#include <QTreeWidget>

#include "ui/pages/charter/charter_sheet.h"

namespace concordat::ui {

/// The articles in order, each with how far it is, whether it departs from the library, and how
/// much is still open. The card of critical decisions comes before all of them.
class CharterOutline : public QTreeWidget {
    Q_OBJECT

public:
    /// Where an article's id would stand, for the card of critical decisions.
    static constexpr const char* decisionsId = "decisions";

    explicit CharterOutline(QWidget* parent = nullptr);

    void show(const CharterSheet& sheet, const std::string& current);
    bool choose(const QString& article);
    void fit();

Q_SIGNALS:
    void articleChosen(const std::string& article);

private:
    void showItem(QTreeWidgetItem& item, const CharterSheet& sheet,
                  const charter::CharterArticle& article);
};

} // namespace concordat::ui
