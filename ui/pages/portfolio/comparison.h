#pragma once

#include <QFrame>
#include <QString>
#include <vector>

#include "core/model/state.h"

namespace concordat::ui {

/// One line of a comparison.
struct ComparisonLine {
    QString label;
    QString first;
    QString second;
    bool known = true; ///< of both; else nobody can say whether they differ
};

/// What two consortia are in the figures that can be set side by side.
std::vector<ComparisonLine> compare(const model::State& first, const model::State& second);

/// Two consortia side by side; lines in which they differ are set in bold and marked.
class ComparisonPanel : public QFrame {
    Q_OBJECT

public:
    explicit ComparisonPanel(QWidget* parent = nullptr);

    void show(const model::State& first, const model::State& second);

Q_SIGNALS:
    void closed();
};

} // namespace concordat::ui
