#pragma once

#include <QDialog>
#include <vector>

#include "core/model/state.h"

namespace concordat::ui {

/// Shows what a table of guidelines would bring before anything is stored.
class GuidelineImport : public QDialog {
    Q_OBJECT

public:
    GuidelineImport(const model::State& state, const std::vector<model::GuidelineRow>& rows,
                    const QString& file, QWidget* parent = nullptr);
};

} // namespace concordat::ui
