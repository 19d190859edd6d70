#pragma once

#include <QFrame>

#include "ui/figures/figure_view.h"

class QLabel;

namespace concordat::ui {

/// A figure with its title and what it says.
class FigureCard : public QFrame {
    Q_OBJECT

public:
    /// `fills`: takes the height it is given, else the height that its width asks for.
    FigureCard(const char* name, bool fills, QWidget* parent);

    void show(figures::Figure figure);

Q_SIGNALS:
    void exportFailed(const QString& message);

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    figures::FigureView* m_view;
};

} // namespace concordat::ui
