#pragma once

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>
#include <string>
#include <vector>

#include "core/formation/selection.h"

namespace concordat::ui {

/// A slider for the weight of each criterion, and how missing scores are treated. Moving says so
/// at once; the weights are to be kept when the hand has come to rest.
class WeightsPanel : public QWidget {
    Q_OBJECT

public:
    explicit WeightsPanel(QWidget* parent = nullptr);

    void show(const formation::SelectionTable& table, formation::MissingTreatment treatment,
              bool readOnly);
    void retranslate();
    /// As the sliders stand, in the order of the table's criteria.
    const std::vector<double>& weights() const { return m_weights; }
    QSlider* slider(std::size_t criterion) const { return m_rows[criterion].slider; }

Q_SIGNALS:
    void moved();
    void settled();
    void treatmentChosen(concordat::formation::MissingTreatment treatment);

private:
    struct Row {
        QLabel* name = nullptr;
        QLabel* share = nullptr;
        QSlider* slider = nullptr;
    };

    void build(std::size_t count);
    void take(std::size_t criterion, int position);
    void showShares();

    QVBoxLayout* m_column;
    QLabel* m_title;
    QLabel* m_missingLabel;
    QComboBox* m_missing;
    std::vector<Row> m_rows;
    std::vector<double> m_weights;
    double m_full = 1;                ///< the weight of a slider at its end
    std::vector<std::string> m_shown; ///< the criteria in view, by id
    QTimer m_rest;
    bool m_showing = false;
};

} // namespace concordat::ui
