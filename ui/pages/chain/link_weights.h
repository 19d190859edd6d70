#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QWidget>
#include <vector>

#include "core/chain/chain.h"

namespace concordat::ui {

using Arrow = std::pair<chain::ChainNode, chain::ChainNode>;
using Weights = std::map<Arrow, double>;

/// The weights of the arrows at one node, as sliders: of each that reaches it, of each that leaves
/// it, and of all that leave it at once.
class LinkWeights : public QWidget {
    Q_OBJECT

public:
    explicit LinkWeights(QWidget* parent = nullptr);

    /// Shows the arrows of a node as the chain has them. Sliders that are being moved stay.
    void show(const chain::ChainResult& result, chain::ChainNode node);
    void setWritable(bool writable, const QString& reason);
    void retranslate();

Q_SIGNALS:
    /// While a slider moves; nothing is written.
    void previewed(const concordat::ui::Weights& weights);
    /// A slider was let go, or moved by the keyboard.
    void chosen(const concordat::ui::Weights& weights);
    void resetRequested(concordat::chain::ChainNode node);

private:
    struct Line {
        std::vector<Arrow> arrows; ///< several: the weight of the node
        QLabel* name;
        QSlider* slider;
        QLabel* value;
    };

    void build();
    void addLine(std::vector<Arrow> arrows, const QString& name, double weight, int place);
    void moved(std::size_t line, int position);
    double weightOf(const Arrow& arrow) const;
    /// The weight that they all have, or a sign that they differ.
    QString weightsOf(const std::vector<Arrow>& arrows) const;

    chain::ChainNode m_node = chain::ChainNode::networkSynergy;
    std::vector<chain::Link> m_links;
    QLabel* m_title;
    QPushButton* m_reset;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    bool m_writable = true;
};

} // namespace concordat::ui
