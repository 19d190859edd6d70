#pragma once

#include <QFrame>
#include <string>

#include "core/charter/build.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace concordat::ui {

/// The few choices that shape everything else, on one card: what is chosen, whether anybody chose
/// it, and what it means.
class CriticalDecisions : public QFrame {
    Q_OBJECT

public:
    explicit CriticalDecisions(QWidget* parent = nullptr);

    void show(const model::State& state, const charter::Library& library,
              const charter::CharterDocument& document);
    void retranslate();

    /// How many of them still stand on a default.
    static int undecided(const charter::Library& library, const charter::CharterDocument& document);

Q_SIGNALS:
    void chosen(const std::string& article, const std::string& alternative);
    void formChosen(int form);
    void articleWanted(const QString& article);

private:
    struct Row {
        std::string article; ///< empty: the form of the consortium
        QPushButton* title = nullptr;
        QComboBox* choice = nullptr;
        QLabel* effect = nullptr;
    };
    void build(const charter::Library& library);
    void fill(Row& row, const charter::ArticleSpec& spec, const charter::CharterDocument& document);

    QLabel* m_title;
    QLabel* m_introduction;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace concordat::ui
