#pragma once

#include <QFrame>
#include <array>

#include "core/governance/assessment.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;
class QToolButton;

namespace concordat::ui {

/// The nine inputs as rows: name, slider and number, where the value comes from, and a way back to
/// what the model says.
class InputPanel : public QFrame {
    Q_OBJECT

public:
    explicit InputPanel(QWidget* parent = nullptr);

    void show(const governance::Assessment& assessment, bool writable);
    void retranslate();
    /// Marks an input and brings it into view.
    void choose(governance::ChooserInput input);

Q_SIGNALS:
    void answered(concordat::governance::ChooserInput input, double value);
    void resetRequested(concordat::governance::ChooserInput input);
    void explained(concordat::governance::ChooserInput input);

private:
    struct Row {
        QPushButton* name = nullptr;
        QSlider* slider = nullptr;
        QSpinBox* number = nullptr;
        QLabel* origin = nullptr;
        QToolButton* reset = nullptr;
    };

    void build(std::size_t at, QGridLayout* grid);

    std::array<Row, governance::chooserInputCount> m_rows;
};

} // namespace concordat::ui
